using Simulation;

namespace Standalone;

/// <summary>Answers at the public address while the sample loads: <c>/readyz</c> with 503 and the progress, everything else with a page that says so.</summary>
internal sealed class LoadingSite : IProgress<SampleProgress>
{
    private static readonly TimeSpan s_line = TimeSpan.FromSeconds(1);
    private readonly bool _isTerminal = !Console.IsOutputRedirected;
    private SampleProgress _last = new(0, 1, "准备");
    private long _printed;

    public async Task<WebApplication> StartAsync(Uri url, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.Sources.Clear();
        builder.Configuration.AddInMemoryCollection();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url.ToString());
        var app = builder.Build();
        app.Run(AnswerAsync);
        await app.StartAsync(cancellation);
        return app;
    }

    public void Report(SampleProgress value)
    {
        _last = value;
        var now = TimeProvider.System.GetTimestamp();
        var isDue = _printed == 0 || TimeProvider.System.GetElapsedTime(_printed, now) >= s_line || value.Done == value.Total;
        if (!isDue) return;
        _printed = now;
        var line = $"正在装载样例年 {100L * value.Done / Math.Max(1, value.Total)}%（{value.Step}）";
        if (_isTerminal) Console.Write($"\r{line}\u001b[K");
        else Console.WriteLine(line);
    }

    private Task AnswerAsync(HttpContext http)
    {
        var last = _last;
        if (http.Request.Path == "/healthz")
        {
            return http.Response.WriteAsync("Healthy");
        }

        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.Headers.RetryAfter = "5";
        if (http.Request.Path == "/readyz")
        {
            return http.Response.WriteAsJsonAsync(new { status = "loading", done = last.Done, total = last.Total, step = last.Step });
        }

        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(
            "<!DOCTYPE html><html lang=\"zh-Hans\"><head><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"3\"><title>正在装载样例年</title></head>"
            + $"<body><main><h1>正在装载样例年</h1><p>已完成 {last.Done} / {last.Total}（{last.Step}）。完成后本页自动刷新。</p></main></body></html>");
    }
}
