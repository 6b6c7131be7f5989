using Enforcement.Cases;
using Enforcement.Contracts.V1;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>Recusal, change of officers and transfer to the police.</summary>
internal sealed partial class Moves
{
    private Move RequestRecusal(PenaltyCase subject) => Of(nameof(RequestRecusal), subject, new RequestRecusalRequest
    {
        CaseId = subject.Id.ToString(),
        OfficerId = chance.Mostly(subject.AssistingOfficerId, subject.LeadOfficerId, Staff.Clerk.Id).ToString(),
        Origin = chance.Mostly(Wire.RecusalOrigin.Party, Wire.RecusalOrigin.Own),
        RaisedOn = chance.Day(Today),
        Reason = "与当事人有亲属关系",
    }, (cases, request) => cases.RequestRecusalAsync(request).ResponseAsync);

    private Move DecideRecusal(PenaltyCase subject) => Of(nameof(DecideRecusal), subject, new DecideRecusalRequest
    {
        CaseId = subject.Id.ToString(),
        Ruling = chance.Of([Wire.RecusalRuling.Granted, Wire.RecusalRuling.Refused]),
        Reason = "经查",
    }, (cases, request) => cases.DecideRecusalAsync(request).ResponseAsync);

    private Move ReassignLeadOfficer(PenaltyCase subject) => Of(nameof(ReassignLeadOfficer), subject, new ReassignLeadOfficerRequest
    {
        CaseId = subject.Id.ToString(),
        LeadOfficerId = SomeOfficer(),
        AssistingOfficerId = chance.Is(50) ? SomeOfficer() : "",
        Reason = "工作调整",
    }, (cases, request) => cases.ReassignLeadOfficerAsync(request).ResponseAsync);

    private Move ReportCrime(PenaltyCase subject)
    {
        var (first, second) = Pair(subject);
        return Of(nameof(ReportCrime), subject, new ReportCrimeRequest
        {
            CaseId = subject.Id.ToString(),
            ReportedOn = chance.Day(Today),
            FirstOfficerId = first,
            SecondOfficerId = second,
            SuspectedCrime = "妨害公务",
            Paper = Paper("移送报告"),
        }, (cases, request) => cases.ReportCrimeAsync(request).ResponseAsync);
    }

    private Move DecideTransfer(PenaltyCase subject) => Of(nameof(DecideTransfer), subject, new DecideTransferRequest
    {
        CaseId = subject.Id.ToString(),
        Ruling = chance.Of([Wire.TransferRuling.Approved, Wire.TransferRuling.Refused]),
        Reason = chance.Mostly("经研究", ""),
    }, (cases, request) => cases.DecideTransferAsync(request).ResponseAsync);

    private Move RecordTransfer(PenaltyCase subject) => Of(nameof(RecordTransfer), subject, new RecordTransferRequest
    {
        CaseId = subject.Id.ToString(),
        PoliceOrgan = "某市公安局某派出所",
        Paper = Paper("移送书"),
    }, (cases, request) => cases.RecordTransferAsync(request).ResponseAsync);

    private Move RecordPoliceAnswer(PenaltyCase subject) => Of(nameof(RecordPoliceAnswer), subject, new RecordPoliceAnswerRequest
    {
        CaseId = subject.Id.ToString(),
        Answer = chance.Of([Wire.PoliceAnswer.Filed, Wire.PoliceAnswer.NotFiled]),
        AnsweredOn = chance.Day(Today),
        Reason = "见通知书",
    }, (cases, request) => cases.RecordPoliceAnswerAsync(request).ResponseAsync);

    private Move RecordHandover(PenaltyCase subject) => Of(nameof(RecordHandover), subject, new RecordHandoverRequest
    {
        CaseId = subject.Id.ToString(),
        HandedOn = chance.Day(Today),
        Account = "材料一册",
    }, (cases, request) => cases.RecordHandoverAsync(request).ResponseAsync);
}
