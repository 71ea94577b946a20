"""A mind map as a fishbone's table: branches are bones, and what stands below them causes."""

from dip_workshop.core.ids import RecordId
from dip_workshop.core.mind_maps import MapRows, MindMap, Topic, told_of_notes
from dip_workshop.core.wording import tr
from dip_workshop.exercises.fishbone.table_names import Names
from dip_workshop.kinds import Cells


def rows_of_map(found: MindMap, columns: Cells) -> MapRows:
    """Return a row for each topic, its note in the column for it; a bone has no place for one."""
    names = Names()
    above: list[tuple[RecordId, Topic]] = []
    rows: list[Cells] = []
    for number, topic in enumerate(found.topics):
        del above[topic.depth - 1 :]
        cells = dict.fromkeys(columns, "") | {tr("Cause"): topic.text}
        parent_id = None
        if above:
            parent_id, parent = above[-1]
            cells[tr("Parent")] = names.name_of(parent_id, parent.text)
            cells[tr("Note")] = topic.note
        rows.append(tuple(cells.values()))
        topic_id = RecordId(str(number))
        names.add(topic_id, topic.text, parent_id)
        above.append((topic_id, topic))
    told = told_of_notes(found, (topic for topic in found.topics if topic.depth == 1))
    return MapRows(tuple(rows), (told,) if told else ())
