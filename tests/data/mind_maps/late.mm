<map version="freeplane 1.11.1">
<!--To view this file, download free mind mapping software Freeplane from https://www.freeplane.org -->
<node TEXT="Late discharges" FOLDED="false" ID="ID_1">
<hook NAME="MapStyle"><map_styles><stylenode LOCALIZED_TEXT="styles.root_node"/></map_styles></hook>
<richcontent TYPE="NOTE" CONTENT-TYPE="xhtml/">
<html>
  <head>

  </head>
  <body>
    <p>
      Ward 4, spring
    </p>
  </body>
</html>
</richcontent>
<node TEXT="People" POSITION="right" ID="ID_2">
<icon BUILTIN="bee"/>
<node ID="ID_3"><richcontent TYPE="NODE">
<html>
  <head>
    <style type="text/css">p { margin: 0 }</style>
  </head>
  <body>
    <p>
      Bank staff new to <b>ward</b>
    </p>
  </body>
</html>
</richcontent>
<richcontent TYPE="NOTE" CONTENT-TYPE="plain/markdown"><text>Three of five shifts</text></richcontent>
<node TEXT="No induction" ID="ID_4"/>
</node>
<node TEXT="Junior changes &amp; leave" ID="ID_5"><font BOLD="true"/></node>
</node>
<node TEXT="Pharmacy" POSITION="left" ID="ID_6">
<richcontent TYPE="DETAILS"><html xmlns="http://www.w3.org/1999/xhtml"><head/><body><p>Shut at five</p></body></html></richcontent>
<node TEXT="TTO written late" ID="ID_7"/>
</node>
</node>
</map>
