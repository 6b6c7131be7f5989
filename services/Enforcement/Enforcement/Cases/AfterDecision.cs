using Platform.Law.Clocks;

namespace Enforcement.Cases;

/// <summary>What follows a decision beside service and payment: deferral, surcharge, remedies, the court; corrections, revocation, archive.</summary>
internal sealed record AfterDecision
{
    public static AfterDecision None { get; } = new();

    public PaymentDeferral? Deferral { get; init; }

    public ImposedSurcharge? Surcharge { get; init; }

    /// <summary>The thirty days after which a surcharge may be followed by execution (PEN-102); null for one imposed by an earlier version.</summary>
    public StatutoryClock? SurchargeClock { get; init; }

    /// <summary>In order of their recording; only the last can be open.</summary>
    public IReadOnlyList<SoughtRemedy> Remedies { get; init; } = [];

    public PaymentReminder? Reminder { get; init; }

    /// <summary>The ten working days that the court asks for after the reminder (PEN-100).</summary>
    public StatutoryClock? ReminderClock { get; init; }

    public CourtApplication? Application { get; init; }

    /// <summary>The three months to apply to the court (PEN-99).</summary>
    public StatutoryClock? CourtClock { get; init; }

    /// <summary>In order of their recording; only the last can be open.</summary>
    public IReadOnlyList<ExecutionSuspension> Suspensions { get; init; } = [];

    public ExecutionEnd? End { get; init; }

    /// <summary>The demolition of an illegal building; null where none is announced.</summary>
    public Demolition? Demolition { get; init; }

    /// <summary>In order of their recording; only the last can stand.</summary>
    public IReadOnlyList<ExecutionAgreement> Agreements { get; init; } = [];

    public IReadOnlyList<DocumentCorrection> Corrections { get; init; } = [];

    public DecisionRevocation? Revocation { get; init; }

    /// <summary>The three working days to take a revoked decision from publication (PEN-24).</summary>
    public StatutoryClock? WithdrawalClock { get; init; }

    public CaseArchive? Archive { get; init; }
}

/// <summary>Payment put off or split on the party's application (行政处罚法 art. 66); amounts in fen, instalments by day.</summary>
internal sealed record PaymentDeferral(
    DateOnly AppliedOn, DateOnly ApprovedOn, Guid ApprovedBy, DateOnly Until, IReadOnlyList<Instalment> Instalments, string Reason, CasePaper Paper);

/// <summary>One part of a fine, in fen, and the last day to pay it.</summary>
internal sealed record Instalment(DateOnly DueOn, long AmountFen);

/// <summary>3 % of the fine a day from the day after <paramref name="DueOn"/> on (行政处罚法 art. 72).</summary>
internal sealed record ImposedSurcharge(DateOnly ImposedOn, Guid ImposedBy, DateOnly DueOn, string Reason);

/// <summary>A reconsideration or a suit against the decision; its days bear no surcharge (行政处罚法 art. 73).</summary>
internal sealed record SoughtRemedy(RemedyKind Kind, DateOnly SoughtOn, string Document)
{
    public DateOnly? EndedOn { get; init; }

    public RemedyResult? Result { get; init; }

    public string ResultDocument { get; init; } = "";
}

/// <summary>The written reminder before the court is asked (催告书, 行政强制法 art. 54).</summary>
internal sealed record PaymentReminder(DateOnly ServedOn, Guid FirstOfficerId, Guid SecondOfficerId, CasePaper Paper);

/// <summary>The application for enforcement by the court (行政强制法 arts. 53 and 55), and the court's ruling once there is one.</summary>
internal sealed record CourtApplication(DateOnly AppliedOn, Guid SignedBy, string Court, CasePaper Paper)
{
    public DateOnly? RuledOn { get; init; }

    public bool? IsGranted { get; init; }

    public string RulingDocument { get; init; } = "";
}

/// <summary>An omission made good or a slip corrected in a document; what was decided stays (住建令55 art. 28).</summary>
internal sealed record DocumentCorrection(
    int Number, CorrectionKind Kind, string Document, string Before, string After, string Reason, DateOnly CorrectedOn, Guid CorrectedBy, CasePaper Paper);

/// <summary>The decision no longer stands as it was made (行政处罚法 arts. 48 and 75).</summary>
internal sealed record DecisionRevocation(
    RevocationKind Kind, RevokedBy By, DateOnly RevokedOn, Guid RecordedBy, string Document, string Reason)
{
    /// <summary>The fine in fen as it was changed; as decided for every other kind.</summary>
    public long FineFen { get; init; }
}

/// <summary>The bound file: one case, one volume (住建令55 art. 40).</summary>
internal sealed record CaseArchive(string Number, ArchiveRetention Retention, int Pages, DateOnly ArchivedOn, Guid ArchivedBy);
