using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Evidence from instruments on a case's page.</summary>
internal sealed partial class CaseView
{
    private TestResultView Test(TestResult result) => new()
    {
        Number = result.Number,
        Kind = (Wire.TestKind)((int)result.Kind + 1),
        Institution = result.Institution,
        ReceivedOn = WireTime.Day(result.ReceivedOn),
        Conclusion = Personal(result.Conclusion),
        ReportNumber = result.Report.Number,
        ToldOn = WireTime.Day(result.Told?.On),
        Account = Personal(result.Told?.Account ?? ""),
    };

    private CameraRecordView Camera(CameraRecord record) => new()
    {
        Number = record.Number,
        Device = record.Device,
        Place = record.Place,
        LegalityReview = record.LegalityReview,
        TechnicalReview = record.TechnicalReview,
        PlacePublishedOn = WireTime.Day(record.PlacePublishedOn),
        CapturedOn = WireTime.Day(record.CapturedOn),
        CheckedOn = WireTime.Day(record.CheckedOn),
        CheckedBy = record.CheckedBy.ToString(),
        Shows = Personal(record.Shows),
        ToldOn = WireTime.Day(record.Told?.On),
        Account = Personal(record.Told?.Account ?? ""),
    };
}
