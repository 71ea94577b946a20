"""Words that stand beside a bed's number with a capital and are nobody's name."""

from typing import Final

_TEXT: Final = """
a able about absolute access accident accurate act activity actual acute additional address
adult advice after afternoon again agree aim air alarm alert all allergic allergy allocate
allow alone along already also although always am amaze ambulance an and angry another answer
antenatal antibiotic any anyone anything apply appointment appropriate approve april are area
aren arm arrange arrival arrive as ask asleep assertive assess assessment assist at attend
attitude audit august available average await awake aware away awful
back bad bank barrier base basin bath bathroom battery bay be because become bed bedside beech
been beep before behind being believe bell bench beside besides best better between big birch
birth bit blanket bleed bleeding bleep blind block blood board book both bottle box break
breakfast brilliant bring broadband broke broken brown bruise bucket build burn bus busy but
buzz buzzer by
cable call came camera can cancel cannot cannula cant canteen car cardiac cardigan cardiology
care carer case catering catheter cause cedar ceiling centre chair change chaotic chaplain
charger charm chart chase check checklist chemist cheque chest chief child children choice
choose clean cleaner clear clerk clinic clinical clock close closed coat code coffee cold
collapse collect colour come comfort comment commode community complain complaint complete
complex computer concern condition confidential confirm confuse consent consider considerate
constant constipated consult consultant consumables contact contaminate continue control
controls correct cost cot cough could couldn courteous cover crash crew crisis cross crutch
cubicle cup current curtain customer cut cutlery
dad daily damage dash data date daughter day days dead deal dealt december decide decision
deep delay deliver demand dementia dental deny depend depression deputy describe desk despite
deteriorate device diabetic diagnose diagnosis did didn died diet dietician dietitian
different difficult digital dignity dinner direct dirty disable discharge discuss disinfect
dispense distress disturb do doctor document does doesn doesnt domestic don done dont door
dose dosette double down drag drain drape draw dress drink drip drive driver drop drowsy drug
dry due duplicate during dust duty dying
each early east easy eat effect efficient eight either elderly elective electric electronic
elm else email embarrass emergency empty encourage end england enough enter entire equipment
error escalate escort especial especially estate estates estimate even evening eventual ever
every everyone everything everywhere exact examination examine example excellent exceptional
exclude exhaust exit expect experience expert expire explain express extend extra extreme eye
face facility fail faint fair fall fallen false family fan fantastic far fast fasting fault
february fed feed feedback feel feet fell felt female few fill final find fine finish fire
first fit five fix flat flood floor flow fluid follow food foot for forget forgot forgotten
form formal found four frail frame free freeze frequent fresh friday fridge friendly from
front frustrate full functional funding
gas gave gel general gentleman get give given glass glove glucose go goes going gone good got
gown gp grateful great green groceries ground group
had half hand handle handover handrail handset hang happen happy hard has hasn have haven
hazard he head headache health hear heard hearing heart heat heater heavy height help helpful
her here high him hip his hoarse hoist hold holly home hope horrible hospital hot hour hourly
house housekeeper how however human hungry husband hygiene hypo
i ice idea identify identity if ill immediate immobile important impossible improve in
inadequate incident include incomplete incontinent incorrect independent individual
inexperienced infection info inform infusion initial injury inpatient insecure inside instead
insulin intense intensive intermittent internal interpreter interrupt intervene interview into
intravenous investigate invoice is isn isolate isolation issue it item its ivy
jam january job joint journey judge jug july junction june junior just
keep kept kettle keys kind kitchen knee knew know
lab label laboratory lack ladder lady lamp landline laptop large last late later lateral latex
laundry laxative lead leak learn least leave left leg legal legs lemon length less let letter
level lever lid lie life lift light like likely limit line linen lino liquid list listen
little live loan local lock locker logistics long look loose lost lot loud lovely low lucky
lumbar lunch lying
made main maintain maintenance make male mam man manage manager many map maple march massive
matron mattress may maybe me meal mean measure medic medical medically medication medicine
meds meet meeting mental menu message met middle midnight midwife might mind mins minute miss
missing mixed mixup mobile mobility moment monday monitor month mood mop more moreover morning
most mother motor mouth move much multi multiple mum music must my myself
name nappy nasal nausea near necessary neck need neglect negligence neither neuro never new
newly next nhs nice nickname night nil nine no nobody noise noisy non none noon nor normal
north not note notes nothing notice november now number nurse nursing nutrition
oak obs observation observe obvious occasion occupational occupied occupy october odd of off
offer office often ok okay old older on once one only onto open opened operation operator
opposite optimise optional or oral order orderly organise orthopaedic other ought our out
outlier outpatient outside outstanding over overnight own oxygen
pack pad paid pain palliative panel paper paperwork paramedic parent parking part partial
partner pass passage past patch pathway patient pay pending people per perhaps permanent
person personal pharmacist pharmacy phlebotomist phone physical physio pick pillow pine pipe
place plan plaster plastic plate pleasant please plenty plug podiatrist point policy polite
poor poorly portable porter position positive possible post pot power practice practitioner
pre prefer pregnant prepare prescribe prescription present press pressure pretend previous
print priority privacy private probable problem procedure process productive professional
profile project prompt prone proper property protect protected protocol prove provide provider
public pudding pull pulse pump push put pyjamas
quality quarter question queue quick quiet quite
radiator radio radiology rail raise ramp ran rang rapid rare rash rather reable reach read
ready really rear reason reassure receive recent reception recliner record recover rectal red
redact reduce reduction refer referral reflect refuse regardless register registrar regret
regular rehab relative relax release relevant reliable relocate remain remember remind remove
renal rent repair repeat repeated replace reply report request require rescan reserve
respiratory respond response rest restless restrict result resus resuscitation retain return
reuse review right ring ripped risk roll roof room rota rough round routine row rule run rush
sad safe safeguard safety said same sample sat satellite satisfy saturday saw say scale scan
schedule score screen screening script seal search seat second secondary section secure sedate
see seek seem seen seizure seldom select self send senior sense sent sepsis september serious
serve service session set seven several severe shall shampoo share shared sharp she sheet
shelf shift shock shoe shop short should shouldn shout show shower shut sibling sick side sign
signature silent similar simple since single singles sink sister sit site situation six skill
skin sleep slide sling slip slippers slippery slot slow small smell smoke smooth snack so soap
social socket soft soil solve some somebody someone sometimes son soon sore sort sound south
space spare speak special specialist specimen speech spend spill spine splint spoke spot
stable staff stain stair stairs stand standard start status stay steady step stick sticky
still stock stool stop store straight stressful stretcher strip stroke structure stuck student
stuff such suction sudden suffer sugar suicide suit suitable suite sunday supper supply
support suppose sure surface surgery surgical suspect swab swallow sweat switch swollen
sympathetic syringe system
table tablet take taken talk tank tap tape taxi tea team tear telemetry telephone television
tell telly temperature temporary ten tender test than thank thanks thankyou that the theatre
their them then therapist therapy there therefore these they thin thing think thirsty this
those though three through throw thursday tick tidy tight till time tired tissue to toast
today toilet toileting told tomorrow tonight too took tooth top total touch towel tracheostomy
trail train transfer transition transport trauma tray treat treatment triage tried trolley
trouble true trust truth try tube tuesday turn tv twice twin two type
ulcer ultrasound umbrella unable unavailable unaware unclear uncomfortable uncover under
undergo understand understood unfortunate uniform unit unknown unless unplanned unplug unsafe
unsteady unsure untidy until unwell up update upon upper upright upset upstairs urgent urinary
urine us use useful usual
vacant vacate vaccine valve vascular vein ventilate ventilator verbal very via view virtual
visit visitor vital voice vomit vulnerable
wait wake walk wall wander want ward wardrobe warm warning was wash washbasin wasn
waste watch water way we weak wear wednesday week weekend weekly weight well went were weren
west wet what wheel wheelchair when where whether which while whilst whiteboard who whoever
whole whose why wide widow wife will willow window wing wipe wire wish with within without
wobbly woman women won wonder word work worn worry worse would wouldn wound wrap wrist write
written wrong wrote
xray
year yellow yes yesterday yet you your
zero zone
"""
_WORDS: Final = frozenset(_TEXT.split())
# How a word is bent: what is cut off its end, and what is then put there.
_ENDINGS: Final = (
    ("", ""), ("s", ""), ("’s", ""), ("'s", ""), ("shes", "sh"), ("ches", "ch"), ("sses", "ss"),
    ("xes", "x"), ("ies", "y"), ("ied", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"),
    ("ly", ""),
)  # fmt: skip
# No surname of this land ends so.
_NO_NAMES: Final = ("tion", "tions", "able", "ible", "ical", "ically", "fully", "ously", "iveness")


def is_ward_word(word: str) -> bool:
    """Return whether a word is one of everyday life on a ward, bent or not."""
    plain = word.casefold()
    known = (
        plain.endswith(cut) and plain.removesuffix(cut) + put in _WORDS for cut, put in _ENDINGS
    )
    return any(known) or plain.endswith(_NO_NAMES) or _is_doubled(plain)


def _is_doubled(word: str) -> bool:
    """Return whether a word is one whose last letter is doubled ahead of an ending: stopped."""
    stem = next((word.removesuffix(end) for end in ("ed", "ing") if word.endswith(end)), "")
    return len(stem) > 2 and stem[-1] == stem[-2] and stem[:-1] in _WORDS
