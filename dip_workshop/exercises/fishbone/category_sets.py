"""The category sets that a fishbone can start from; each room may rename or exchange them."""

from dip_workshop.core.light_dataclass import dataclass
from dip_workshop.core.wording import tr


@dataclass(frozen=True, slots=True)
class CategorySet:
    """Bones that belong together: `name` is stored, `label` is shown, `detail` says where from."""

    name: str
    label: str
    detail: str
    categories: tuple[str, ...]


OWN_SET = "own"

CATEGORY_SETS: tuple[CategorySet, ...] = (
    CategorySet(
        "healthcare-6",
        tr("Healthcare 6"),
        tr("A general start for a ward or a clinic"),
        (
            tr("People"),
            tr("Process"),
            tr("Equipment"),
            tr("Environment"),
            tr("Materials"),
            tr("Management"),
        ),
    ),
    CategorySet(
        "shsc-4",
        tr("Short 4"),
        tr("Sheffield Health and Social Care: four bones for a short session"),
        (tr("Environment"), tr("Process and methods"), tr("Equipment"), tr("People")),
    ),
    CategorySet(
        "asq-6m",
        tr("Generic 6M"),
        tr("American Society for Quality: the classic of industry"),
        (
            tr("Methods"),
            tr("Machines"),
            tr("People"),
            tr("Materials"),
            tr("Measurement"),
            tr("Environment"),
        ),
    ),
    CategorySet(
        "ihi-5",
        tr("Classic 5"),
        tr("Institute for Healthcare Improvement"),
        (tr("Materials"), tr("Methods"), tr("Equipment"), tr("Environment"), tr("People")),
    ),
    CategorySet(
        "ed-pip",
        tr("Emergency department 6M"),
        tr("Ontario's emergency department improvement programme"),
        (
            tr("Manpower"),
            tr("Materials"),
            tr("Machines"),
            tr("Methods"),
            tr("Measurement"),
            tr("Environment"),
        ),
    ),
    CategorySet(
        "4p",
        tr("4P"),
        tr("Policies, procedures, people, plant"),
        (tr("Policies"), tr("Procedures"), tr("People"), tr("Plant and equipment")),
    ),
    CategorySet(
        "4s",
        tr("4S"),
        tr("For services: surroundings, suppliers, systems, skills"),
        (tr("Surroundings"), tr("Suppliers"), tr("Systems"), tr("Skills")),
    ),
    CategorySet(
        "8p",
        tr("8P"),
        tr("From service marketing"),
        (
            tr("Product or service"),
            tr("Price"),
            tr("Place"),
            tr("Promotion"),
            tr("People"),
            tr("Process"),
            tr("Physical evidence"),
            tr("Performance"),
        ),
    ),
    CategorySet(
        "public-health",
        tr("Public health team"),
        tr("For community and population work"),
        (
            tr("Clients and population"),
            tr("Environment"),
            tr("Staffing"),
            tr("Policies and procedures"),
            tr("Community and culture"),
        ),
    ),
    CategorySet(
        "seips",
        tr("Work system (SEIPS)"),
        tr("Systems Engineering Initiative for Patient Safety"),
        (
            tr("Persons"),
            tr("Tools and technology"),
            tr("Tasks"),
            tr("Physical environment"),
            tr("Organisational"),
            tr("External"),
        ),
    ),
    CategorySet(
        "vincent-7",
        tr("Accident causation (Vincent)"),
        tr("Seven levels from institution to patient"),
        (
            tr("Institutional context"),
            tr("Organisation and management"),
            tr("Work environment"),
            tr("Team"),
            tr("Individual staff"),
            tr("Task"),
            tr("Patient characteristics"),
        ),
    ),
    CategorySet(
        "npsa",
        tr("Contributory factors (NPSA, historical)"),
        tr("From the root cause analysis that PSIRF has replaced"),
        (
            tr("Patient"),
            tr("Staff"),
            tr("Task"),
            tr("Communication"),
            tr("Equipment"),
            tr("Work environment"),
            tr("Organisational"),
            tr("Education and training"),
            tr("Team"),
        ),
    ),
    CategorySet(
        "yorkshire",
        tr("Contributory factors (Yorkshire)"),
        tr("Nineteen factors found in a review of 83 studies"),
        (
            tr("Active failures"),
            tr("Communication systems"),
            tr("Design of equipment and supplies"),
            tr("Equipment and supplies"),
            tr("External policy context"),
            tr("Individual factors"),
            tr("Lines of responsibility"),
            tr("Management of staff and staffing levels"),
            tr("Patient factors"),
            tr("Physical environment"),
            tr("Policy and procedures"),
            tr("Safety culture"),
            tr("Scheduling and bed management"),
            tr("Staff workload"),
            tr("Supervision and leadership"),
            tr("Support from central functions"),
            tr("Task characteristics"),
            tr("Team factors"),
            tr("Training and education"),
        ),
    ),
    CategorySet(
        "process-steps",
        tr("Steps of the process"),
        tr("One bone a step; rename them to your own steps, in order"),
        (tr("Step 1"), tr("Step 2"), tr("Step 3"), tr("Step 4"), tr("Step 5"), tr("Step 6")),
    ),
)

DEFAULT_SET = CATEGORY_SETS[0]


def category_set(name: str) -> CategorySet:
    """Return the set of a stored name; one that is not known counts as the room's own."""
    own = CategorySet(OWN_SET, tr("Own categories"), tr("Named by this room"), ())
    return next((known for known in CATEGORY_SETS if known.name == name), own)


def category_names(text: str) -> tuple[str, ...]:
    """Return the names in a line typed by hand, separated by commas or semicolons."""
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())
