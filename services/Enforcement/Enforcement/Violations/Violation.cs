using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.Violations;

/// <summary>
/// A violation of the catalogue (违法行为目录) under its code: cause, needed documents, and the law on it by the days it was in force. Versions follow
/// each other without overlap; where the last one has ended, the act is a violation no more.
/// </summary>
internal sealed class Violation : Aggregate
{
    private Violation()
    {
    }

    private Violation(Guid id, string street)
        : base(id, street)
    {
    }

    public string Code { get; private set; } = "";

    public string Cause { get; private set; } = "";

    public string Category { get; private set; } = "";

    /// <summary>The code by which the power list names it: its own, unless the office's list has another.</summary>
    public string MappingCode { get; private set; } = "";

    /// <summary>Taken over from the catalogue that comes with the platform.</summary>
    public bool IsDelivered { get; private set; }

    /// <summary>The document by which it was taken over; empty for an entry of the office's own.</summary>
    public string AdoptedBy { get; private set; } = "";

    public IReadOnlyList<string> Documents { get; private set; } = [];

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<LawVersion> Versions { get; private set; } = [];

    public static Result<Violation> Add(AddViolation command, Act act)
    {
        if (Unlawful(command.Terms) is { } unlawful) return unlawful;
        var added = Begin(command.Code, command.Cause, command.Category, command.Documents, act);
        if (command.MappingCode.Length > 0) added.MappingCode = command.MappingCode;
        added.Versions = [new LawVersion(1, command.Terms)];
        added.Record("ViolationAdded", act, happened: null, "PEN-02", "PEN-14");
        return added;
    }

    /// <summary>Takes an entry over from the delivered catalogue with all its versions.</summary>
    public static Violation Adopt(DeliveredViolation delivered, string document, Act act)
    {
        var adopted = Begin(delivered.Code, delivered.Cause, delivered.Category, delivered.Documents, act);
        adopted.IsDelivered = true;
        adopted.AdoptedBy = document;
        foreach (var terms in delivered.Versions) adopted.Append(terms);
        adopted.Record("ViolationAdopted", act, happened: null, "PEN-02", "PEN-14");
        return adopted;
    }

    /// <summary>Adds what the delivered catalogue has learned since the entry was taken over; says how many versions that were.</summary>
    public int AdoptNewer(DeliveredViolation delivered, Act act)
    {
        if (!IsDelivered) return 0;
        var newer = delivered.Versions.Where(terms => terms.ValidFrom > Versions[^1].Terms.ValidFrom && Follows(terms.ValidFrom)).ToList();
        if (newer.Count == 0) return 0;
        foreach (var terms in newer) Append(terms);
        Record("LawVersionAdded", act, happened: null, "PEN-02", "PEN-14");
        return newer.Count;
    }

    /// <summary>Adds the law from a day on; the version before it ends on the day before.</summary>
    public Result<Unit> AddVersion(LawTerms terms, Act act)
    {
        if (Unlawful(terms) is { } unlawful) return unlawful;
        if (terms.ValidFrom <= Versions[^1].Terms.ValidFrom || !Follows(terms.ValidFrom)) return ViolationErrors.VersionNotLater(Versions[^1]);
        Append(terms);
        Record("LawVersionAdded", act, happened: null, "PEN-02", "PEN-14");
        return Unit.Value;
    }

    /// <summary>Ends the last version without another: the act is a violation no more.</summary>
    public Result<Unit> EndVersion(EndLawVersion command, Act act)
    {
        var last = Versions[^1];
        if (last.ValidTo is not null) return ViolationErrors.VersionEnded(last);
        if (command.ValidTo < last.Terms.ValidFrom) return ViolationErrors.EndsBeforeItBegins;
        Versions = [.. Versions.SkipLast(1), last with { ValidTo = command.ValidTo, EndReason = command.Reason }];
        Record("LawVersionEnded", act, happened: null, "PEN-14");
        return Unit.Value;
    }

    public Result<Unit> Map(string code, Act act)
    {
        var mapped = code.Length == 0 ? Code : code;
        if (mapped == MappingCode) return ViolationErrors.MappingUnchanged;
        MappingCode = mapped;
        Record("ViolationMapped", act, happened: null, "ORG-02");
        return Unit.Value;
    }

    /// <summary>The law on a day; null where the act was no violation or nothing is recorded.</summary>
    public LawVersion? On(DateOnly day) => Versions.FirstOrDefault(version => version.IsInForce(day));

    private static Violation Begin(string code, string cause, string category, IReadOnlyList<string> documents, Act act) => new(act.NewId(), act.Street)
    {
        Code = code,
        Cause = cause,
        Category = category,
        MappingCode = code,
        Documents = documents,
    };

    // A gap may lie between two versions: for its days the act was no violation.
    private bool Follows(DateOnly from) => Versions[^1].ValidTo is not { } ended || from > ended;

    private void Append(LawTerms terms)
    {
        var before = Versions.Select(version => version.ValidTo is null ? version with { ValidTo = terms.ValidFrom.AddDays(-1) } : version);
        Versions = [.. before, new LawVersion(Versions.Count + 1, terms)];
    }

    private static Refusal? Unlawful(LawTerms terms) =>
        terms.Rank == LawRank.OtherDocument ? ViolationErrors.NotSetByLaw
        : terms.Fines.Any(fine => fine.LowestFen < 0 || fine.HighestFen < fine.LowestFen) ? ViolationErrors.RangeInverted
        : terms.Fines.DistinctBy(fine => (fine.Subject, fine.Condition)).Count() < terms.Fines.Count ? ViolationErrors.FineTwice
        : terms.Fines.Count > 0 && !terms.Kinds.Contains(Cases.PenaltyKind.Fine) ? ViolationErrors.FineNotAmongKinds
        : null;
}
