using Reports.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Compiling, freezing and publishing the report once every matter of the year is closed.</summary>
internal static class ReportPlan
{
    public static void Write(Script script, int year)
    {
        var at = Staging.EndsOn.At(9);
        script.RestBefore(at);
        script.Add(at, StaffFacts.OfficeClerk, $"report/{year}/compiled", AnnualReports.Descriptor, nameof(AnnualReports.AnnualReportsClient.CompileDraft), new CompileDraftRequest { Year = year });
        script.Add(at, StaffFacts.Leader, $"report/{year}/frozen", AnnualReports.Descriptor, nameof(AnnualReports.AnnualReportsClient.FreezeReport), new FreezeReportRequest { Year = year });
        script.Add(Staging.EndsOn.At(10), StaffFacts.Leader, $"report/{year}/published", AnnualReports.Descriptor, nameof(AnnualReports.AnnualReportsClient.PublishReport), new PublishReportRequest
        {
            Year = year,
            DocumentNumber = "示例陆街报〔2024〕1号",
            SubmittedOn = "2024-02-26",
            PublishedOn = Staging.EndsOn.Wire(),
        });
    }
}
