using Enforcement.Contracts.Events.V1;
using Enforcement.Violations;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Results;

namespace Enforcement.Cases;

internal sealed partial class PenaltyCase
{
    public IReadOnlyList<InquiryRecord> Inquiries { get; private set; } = [];

    public IReadOnlyList<EndReport> EndReports { get; private set; } = [];

    public IReadOnlyList<OfficerChange> OfficerChanges { get; private set; } = [];

    /// <summary>Adds a piece of evidence; <paramref name="isCertified"/> speaks of the day it was taken on.</summary>
    public Result<Unit> RecordInquiry(RecordInquiry command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status is CaseStatus.UnderLegalReview or >= CaseStatus.Decided) return CaseErrors.OutOfOrder(Status);
        if (Dated("takenOn", command.TakenOn, ActDate, act.Day) is { } misdated) return misdated;
        if (TwoFit(command.FirstOfficerId, command.SecondOfficerId, isCertified, command.TakenOn, "firstOfficer", "secondOfficer") is { } officers)
            return officers;

        Inquiries =
        [
            .. Inquiries,
            new InquiryRecord(
                Inquiries.Count + 1, command.Kind, command.TakenOn, command.FirstOfficerId, command.SecondOfficerId, command.Paper, act.RecordedAt),
        ];
        Done("InquiryRecorded", act, calendar, happened: null, "PEN-18", "PEN-22", "TRN-08");
        return Unit.Value;
    }

    public Result<Unit> SubmitEndReport(SubmitEndReport command, WorkCalendar calendar, Act act, Violation? violation = null)
    {
        if (NotOwn(act) is { } foreign) return foreign;
        if (Status is not (CaseStatus.Filed or CaseStatus.EndReported or CaseStatus.ReturnedByReview)) return CaseErrors.OutOfOrder(Status);
        if (AgainstEndReport().FirstOrDefault() is { } unproven) return unproven;
        if (CaseErrors.Together([.. command.Lacking()]) is { } incomplete) return incomplete;
        if (WithinLaw(command.Proposed, LawOn(violation, act.Day)) is { } unlawful) return unlawful;

        EndReports =
        [
            .. EndReports,
            new EndReport(
                EndReports.Count + 1, act.Day, command.Party, command.SourceAndCourse, command.FactsAndEvidence, command.OpinionAndBasis,
                command.BenchmarkAndReason, command.Proposed),
        ];
        if (Status == CaseStatus.Filed) Status = CaseStatus.EndReported;
        Done("EndReportSubmitted", act, calendar, happened: null, "PEN-12", "PEN-16", "PEN-46");
        return Unit.Value;
    }

    public IEnumerable<Refusal> AgainstEndReport()
    {
        if (Inquiries.Count == 0) yield return CaseErrors.EvidenceMissing;
    }

    /// <summary>Hands the case to another lead or assisting officer; both officers need a certificate valid on the day.</summary>
    public Result<Unit> ReassignLeadOfficer(ReassignLeadOfficer command, Func<Guid, bool> isCertified, WorkCalendar calendar, Act act)
    {
        if (Status == CaseStatus.Closed) return CaseErrors.OutOfOrder(Status);
        var assisting = command.AssistingOfficerId ?? AssistingOfficerId;
        if (command.LeadOfficerId == LeadOfficerId && assisting == AssistingOfficerId) return CaseErrors.AlreadyLeads;
        if (TwoFit(command.LeadOfficerId, assisting, isCertified, act.Day) is { } officers) return officers;
        if (Reviews.Any(review => review.ReviewerId == command.LeadOfficerId || review.ReviewerId == assisting)) return CaseErrors.ReviewerIsOfficer;

        var from = LeadOfficerId;
        OfficerChanges = [.. OfficerChanges, new OfficerChange(from, command.LeadOfficerId, act.Day, act.ActorId, command.Reason) { FromAssistingId = AssistingOfficerId }];
        LeadOfficerId = command.LeadOfficerId;
        AssistingOfficerId = assisting;
        if (from == LeadOfficerId) Done("AssistingOfficerChanged", act, calendar, happened: null, "TRN-08", "PEN-18", "PEN-19");
        else
        {
            Done(
                nameof(LeadOfficerChanged), act, calendar, new LeadOfficerChanged(Id, Number, from, LeadOfficerId, AssistingOfficerId, act.Day), "TRN-08",
                "PEN-18", "PEN-19");
        }

        return Unit.Value;
    }

    /// <summary>Everyone who had a part in the inquiry: none of them may review it (PEN-72).</summary>
    public IReadOnlySet<Guid> Officers() => new HashSet<Guid>(
        Inquiries.SelectMany(record => new[] { record.FirstOfficerId, record.SecondOfficerId })
            .Concat(Transfers.SelectMany(known => new[] { known.FirstOfficerId, known.SecondOfficerId }))
            .Concat(Preservations.SelectMany(known => known.List is { } list ? new[] { list.FirstOfficerId, list.SecondOfficerId } : []))
            .Concat(Measures.SelectMany(known => known.Scene is { } scene ? new[] { scene.FirstOfficerId, scene.SecondOfficerId } : []))
            .Concat(OfficerChanges.Select(change => change.FromOfficerId))
            .Concat(OfficerChanges.Select(change => change.FromAssistingId).OfType<Guid>())
            .Append(LeadOfficerId)
            .Append(AssistingOfficerId));

    private static Refusal? Dated(string field, DateOnly day, DateOnly notBefore, DateOnly today) =>
        day > today ? CaseErrors.DateInFuture(field, today)
        : day < notBefore ? CaseErrors.DateTooEarly(field, notBefore)
        : null;
}
