using Google.Protobuf.Reflection;
using Portal.Pages.Desk.Entries;

namespace Portal.Pages.Desk.Records;

/// <summary>What the value of a field stands for, told from its type and its name in the contract.</summary>
internal enum FieldRole
{
    Words,
    LongWords,
    Day,
    Due,
    Instant,
    Money,
    Degrees,
    Number,
    YesNo,
    Kind,
    State,
    Person,
    Record,
    Clock,
    Rows,
    Part,
    Left,
}

/// <summary>Tells the role of fields.</summary>
internal static class FieldRoles
{
    private static readonly HashSet<string> s_people = new(StringComparer.Ordinal)
    {
        "officer_id", "lead_officer_id", "assisting_officer_id", "first_officer_id", "second_officer_id", "from_officer_id", "to_officer_id",
        "chair_id", "attendee_ids", "responsible_id", "reviewer_id", "account_id", "candidate_id", "lawyer_id", "decided_by", "submitted_by", "changed_by",
        "returned_by", "recorded_by", "host_id", "approved_by", "prepared_by", "declined_by", "answered_by", "instructed_by", "collected_by", "deposited_by",
        "suspended_by", "ended_by", "agreed_by",
    };

    // No is an answer here and not the absence of one.
    private static readonly HashSet<string> s_told = new(StringComparer.Ordinal)
    {
        "adopted", "stands", "holds", "has_passed", "is_controllable", "is_valid", "is_passed", "is_confirmed", "in_time", "same_category", "evidence_tested",
    };

    private static readonly HashSet<string> s_long = new(StringComparer.Ordinal)
    {
        "agenda", "minutes", "description", "facts", "remarks", "focus", "staffing", "findings", "matter", "summary", "opinion", "result", "grounds",
        "problem", "plan", "time_plan", "adoption_account", "outcome", "evidence_note", "progress", "aim", "purpose",
    };

    private static readonly string[] s_codes = ["number", "code", "receipt", "voucher"];

    private static readonly Dictionary<string, string> s_records = new(StringComparer.Ordinal)
    {
        ["case_id"] = "cases",
        ["case_ids"] = "cases",
        ["evidence_file_id"] = "evidence",
        ["work_order_id"] = "work-orders",
        ["further_work_order_ids"] = "work-orders",
        ["clue_id"] = "clues",
        ["merged_into_id"] = "work-orders",
        ["merged_ids"] = "work-orders",
        ["meeting_id"] = "meetings",
        ["committee_id"] = "committees",
        ["item_id"] = "decision-items",
        ["catalogue_id"] = "decision-catalogues",
        ["counsel_opinion_id"] = "counsel-opinions",
        ["exam_id"] = "exams",
    };

    /// <summary>What the field's value stands for.</summary>
    public static FieldRole Of(FieldDescriptor field) => field.FieldType switch
    {
        _ when field.Name is "id" or "is_synthetic" or "is_overdue" || field.Name.EndsWith("parent_id", StringComparison.Ordinal) => FieldRole.Left,
        FieldType.Message => field.IsRepeated ? FieldRole.Rows : FieldRole.Part,
        FieldType.Bool => FieldRole.YesNo,
        FieldType.Enum => field.Name == "status" ? FieldRole.State : FieldRole.Kind,
        FieldType.Int64 when field.Name.EndsWith("_fen", StringComparison.Ordinal) => FieldRole.Money,
        FieldType.Int64 when field.Name.EndsWith("_at", StringComparison.Ordinal) => FieldRole.Instant,
        FieldType.Int64 when field.Name.Contains("_micro", StringComparison.Ordinal) => FieldRole.Degrees,
        FieldType.Int32 or FieldType.Int64 => FieldRole.Number,
        _ when s_people.Contains(field.Name) => FieldRole.Person,
        _ when s_records.ContainsKey(field.Name) => FieldRole.Record,
        _ when field.Name is "status" or "state" => FieldRole.State,
        _ when field.Name.EndsWith("clock", StringComparison.Ordinal) => FieldRole.Clock,
        _ when field.Name is "due_on" or "due" => FieldRole.Due,
        _ when EntryPlan.IsDay(field) => FieldRole.Day,
        _ when s_long.Contains(field.Name) => FieldRole.LongWords,
        _ => FieldRole.Words,
    };

    /// <summary>A number of a document, a code or a receipt, which is copied by eye and so never broken over lines.</summary>
    public static bool IsCode(FieldDescriptor field) => field is { FieldType: FieldType.String, IsRepeated: false }
        && s_codes.Any(code => field.Name == code || field.Name.EndsWith("_" + code, StringComparison.Ordinal));

    /// <summary>The kind of record an id names.</summary>
    public static RecordKind? KindOf(FieldDescriptor field) => s_records.TryGetValue(field.Name, out var path) ? RecordCatalogue.Find(path) : null;

    /// <summary>True when there is nothing to show.</summary>
    public static bool IsEmpty(FieldDescriptor field, object? value) => value switch
    {
        null or "" => true,
        System.Collections.ICollection { Count: 0 } => true,
        // A penalty without a term; every other nought is a count.
        int number => number == 0 && field.Name == "term_days",
        long number => number == 0,
        Enum chosen => Convert.ToInt32(chosen, System.Globalization.CultureInfo.InvariantCulture) == 0,
        false => !s_told.Contains(field.Name),
        _ => false,
    };
}
