using System.Net.Http.Json;

namespace Platform.Load;

/// <summary>One thing that outside systems ask for, again and again.</summary>
/// <param name="Name">As the table of figures calls it.</param>
/// <param name="Clients">How many ask at once, one measurement each.</param>
/// <param name="RunAsync">Asks once and reads the answer.</param>
internal sealed record Scenario(string Name, IReadOnlyList<int> Clients, Func<Task> RunAsync)
{
    private const string Orders = "api/enforcement/v1/work-orders";
    private const string Report = "api/reports/v1/annual-reports/2023";

    public static IEnumerable<Scenario> All(RunningPlatform platform, StaffSession head, IReadOnlyList<string> files)
    {
        var run = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()).ToString("N");
        var sent = 0;
        var opened = 0;
        return
        [
            new("intake: one work order", [1, 8], () => platform.SendAsync(Intake($"{run}-{Interlocked.Increment(ref sent)}"))),
            new("list: 50 work orders of a page", [1, 8], () => platform.SendAsync(Get($"{Orders}?page=1&size=50"))),
            new("list: those of one month, 50 of a page", [1], () => platform.SendAsync(Get($"{Orders}?from=2023-06-01&to=2023-06-30&page=1&size=50"))),
            new("published report as JSON", [1, 8], () => platform.ReadAsync(Report)),
            new("published report as page", [1], () => platform.ReadAsync("reports/2023")),
            new("page of a case, another each time", [1, 8], () => head.ReadAsync(files[Interlocked.Increment(ref opened) % files.Count])),
            new("list of cases, 20 of a page", [1], () => head.ReadAsync("desk/cases")),
            new("list of cases that wait for nothing but being decided", [1], () => head.ReadAsync("desk/cases?status=Decided")),
            new("list of cases whose cause or number has a word", [1], () => head.ReadAsync("desk/cases?q=%E5%8D%A0%E9%81%93")),
            new("the desk with what is to do", [1], () => head.ReadAsync("desk")),
            new("the bureau's page with the week's pack", [1], () => head.ReadAsync("desk/bureau")),
            new("situation of orders and teams", [1], () => head.ReadAsync("desk/situation")),
            new("public list of decisions", [1], () => platform.ReadAsync("enforcement")),
            new("public list of decisions with a word", [1], () => platform.ReadAsync("enforcement?q=%E5%8D%A0%E9%81%93")),
            new("report as document", [1], () => platform.ReadAsync($"{Report}/document.docx")),
        ];
    }

    private static HttpRequestMessage Get(string path) => new(HttpMethod.Get, new Uri(path, UriKind.Relative));

    private static HttpRequestMessage Intake(string externalId)
    {
        var reported = TimeProvider.System.GetUtcNow().AddMinutes(-5).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Orders, UriKind.Relative))
        {
            Content = JsonContent.Create(new
            {
                externalId,
                category = "city-appearance",
                title = "占道堆放（压力测试）",
                description = "人行道堆放杂物，影响通行。",
                location = new { address = "示例路1号", longitude = 121.12, latitude = 31.46 },
                reportedAt = reported,
                reporter = new { name = "测试人", phone = "00000000000" },
            }),
        };
        request.Headers.Add("Idempotency-Key", externalId);
        return request;
    }
}
