using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Transfers to the police on a case's page.</summary>
internal sealed partial class CaseView
{
    private TransferView Transfer(CrimeTransfer transfer) => new()
    {
        Number = transfer.Number,
        ReportedOn = WireTime.Day(transfer.ReportedOn),
        FirstOfficerId = transfer.FirstOfficerId.ToString(),
        SecondOfficerId = transfer.SecondOfficerId.ToString(),
        SuspectedCrime = Personal(transfer.SuspectedCrime),
        Ruling = transfer.Ruling is { } ruling ? (Wire.TransferRuling)((int)ruling + 1) : Wire.TransferRuling.Unspecified,
        RuledAt = transfer.RuledAt is { } ruled ? WireTime.Microseconds(ruled) : 0,
        DecidedBy = transfer.RuledBy?.ToString() ?? "",
        RulingReason = Personal(transfer.RulingReason),
        TransferredAt = transfer.TransferredAt is { } at ? WireTime.Microseconds(at) : 0,
        PoliceOrgan = transfer.PoliceOrgan,
        Answer = transfer.Answer is { } answer ? (Wire.PoliceAnswer)((int)answer + 1) : Wire.PoliceAnswer.Unspecified,
        AnsweredOn = WireTime.Day(transfer.AnsweredOn),
        AnswerReason = Personal(transfer.AnswerReason),
        HandedOn = WireTime.Day(transfer.HandedOn),
        HandoverAccount = Personal(transfer.HandoverAccount),
    };
}
