"""The category sets that a fishbone can start from; each room may rename or exchange them."""

from dataclasses import dataclass


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
        "Healthcare 6",
        "A general start for a ward or a clinic",
        ("People", "Process", "Equipment", "Environment", "Materials", "Management"),
    ),
    CategorySet(
        "shsc-4",
        "Short 4",
        "Sheffield Health and Social Care: four bones for a short session",
        ("Environment", "Process and methods", "Equipment", "People"),
    ),
    CategorySet(
        "asq-6m",
        "Generic 6M",
        "American Society for Quality: the classic of industry",
        ("Methods", "Machines", "People", "Materials", "Measurement", "Environment"),
    ),
    CategorySet(
        "ihi-5",
        "Classic 5",
        "Institute for Healthcare Improvement",
        ("Materials", "Methods", "Equipment", "Environment", "People"),
    ),
    CategorySet(
        "ed-pip",
        "Emergency department 6M",
        "Ontario's emergency department improvement programme",
        ("Manpower", "Materials", "Machines", "Methods", "Measurement", "Environment"),
    ),
    CategorySet(
        "4p",
        "4P",
        "Policies, procedures, people, plant",
        ("Policies", "Procedures", "People", "Plant and equipment"),
    ),
    CategorySet(
        "4s",
        "4S",
        "For services: surroundings, suppliers, systems, skills",
        ("Surroundings", "Suppliers", "Systems", "Skills"),
    ),
    CategorySet(
        "8p",
        "8P",
        "From service marketing",
        (
            "Product or service",
            "Price",
            "Place",
            "Promotion",
            "People",
            "Process",
            "Physical evidence",
            "Performance",
        ),
    ),
    CategorySet(
        "public-health",
        "Public health team",
        "For community and population work",
        (
            "Clients and population",
            "Environment",
            "Staffing",
            "Policies and procedures",
            "Community and culture",
        ),
    ),
    CategorySet(
        "seips",
        "Work system (SEIPS)",
        "Systems Engineering Initiative for Patient Safety",
        (
            "Persons",
            "Tools and technology",
            "Tasks",
            "Physical environment",
            "Organisational",
            "External",
        ),
    ),
    CategorySet(
        "vincent-7",
        "Accident causation (Vincent)",
        "Seven levels from institution to patient",
        (
            "Institutional context",
            "Organisation and management",
            "Work environment",
            "Team",
            "Individual staff",
            "Task",
            "Patient characteristics",
        ),
    ),
    CategorySet(
        "npsa",
        "Contributory factors (NPSA, historical)",
        "From the root cause analysis that PSIRF has replaced",
        (
            "Patient",
            "Staff",
            "Task",
            "Communication",
            "Equipment",
            "Work environment",
            "Organisational",
            "Education and training",
            "Team",
        ),
    ),
    CategorySet(
        "yorkshire",
        "Contributory factors (Yorkshire)",
        "Nineteen factors found in a review of 83 studies",
        (
            "Active failures",
            "Communication systems",
            "Design of equipment and supplies",
            "Equipment and supplies",
            "External policy context",
            "Individual factors",
            "Lines of responsibility",
            "Management of staff and staffing levels",
            "Patient factors",
            "Physical environment",
            "Policy and procedures",
            "Safety culture",
            "Scheduling and bed management",
            "Staff workload",
            "Supervision and leadership",
            "Support from central functions",
            "Task characteristics",
            "Team factors",
            "Training and education",
        ),
    ),
    CategorySet(
        "process-steps",
        "Steps of the process",
        "One bone a step; rename them to your own steps, in order",
        ("Step 1", "Step 2", "Step 3", "Step 4", "Step 5", "Step 6"),
    ),
)

DEFAULT_SET = CATEGORY_SETS[0]


def category_set(name: str) -> CategorySet:
    """Return the set of a stored name; one that is not known counts as the room's own."""
    own = CategorySet(OWN_SET, "Own categories", "Named by this room", ())
    return next((known for known in CATEGORY_SETS if known.name == name), own)


def category_names(text: str) -> tuple[str, ...]:
    """Return the names in a line typed by hand, separated by commas or semicolons."""
    return tuple(name.strip() for name in text.replace(";", ",").split(",") if name.strip())
