using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Certificates;

/// <summary>An officer's enforcement certificate (行政执法证件) for a period; one at a time (行政处罚法 art. 42).</summary>
internal sealed class EnforcementCertificate : Aggregate
{
    private EnforcementCertificate()
    {
    }

    private EnforcementCertificate(Guid id, string street)
        : base(id, street)
    {
    }

    public Guid OfficerId { get; private set; }

    /// <summary>Counts the officer's certificates, so that two issued at once cannot both pass the overlap check.</summary>
    public int Sequence { get; private set; }

    public string Number { get; private set; } = "";

    public DateOnly ValidFrom { get; private set; }

    public DateOnly ValidTo { get; private set; }

    public DateOnly? RevokedOn { get; private set; }

    public string RevokeReason { get; private set; } = "";

    /// <summary>The last day on which it is valid, revocation included; before the first day when it was revoked on that.</summary>
    public DateOnly LastDay { get; private set; }

    public bool IsSynthetic { get; private set; }

    /// <summary>Issues a certificate; <paramref name="held"/> are all the officer's certificates so far.</summary>
    public static Result<EnforcementCertificate> Issue(IssueCertificate command, IReadOnlyList<EnforcementCertificate> held, Act act)
    {
        if (command.ValidTo < command.ValidFrom) return CertificateErrors.EndsBeforeBegin;
        if (held.Any(other => other.LastDay >= other.ValidFrom && other.ValidFrom <= command.ValidTo && other.LastDay >= command.ValidFrom))
            return CertificateErrors.Overlaps;

        var certificate = new EnforcementCertificate(act.NewId(), act.Street)
        {
            OfficerId = command.OfficerId,
            Sequence = held.Count == 0 ? 1 : held.Max(other => other.Sequence) + 1,
            Number = command.Number,
            ValidFrom = command.ValidFrom,
            ValidTo = command.ValidTo,
            LastDay = command.ValidTo,
            IsSynthetic = command.IsSynthetic,
        };
        certificate.Record(
            nameof(EnforcementCertificateIssued), act,
            new EnforcementCertificateIssued(
                certificate.Id, certificate.OfficerId, certificate.Number, certificate.ValidFrom, certificate.ValidTo),
            "TRN-08");
        return certificate;
    }

    /// <summary>Makes it void from a day on, within its period.</summary>
    public Result<Unit> Revoke(RevokeCertificate command, Act act)
    {
        if (RevokedOn is not null) return CertificateErrors.Revoked;
        if (command.RevokedOn < ValidFrom || command.RevokedOn > ValidTo) return CertificateErrors.RevokedOutsidePeriod(ValidFrom, ValidTo);
        RevokedOn = command.RevokedOn;
        RevokeReason = command.Reason;
        LastDay = command.RevokedOn.AddDays(-1);
        Record(nameof(EnforcementCertificateRevoked), act, new EnforcementCertificateRevoked(Id, command.RevokedOn), "TRN-08");
        return Unit.Value;
    }

    public bool IsValidOn(DateOnly day) => ValidFrom <= day && day <= LastDay;
}
