using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace Rights.Tests;

/// <summary>Someone who tries every door.</summary>
/// <param name="Name">How a failure names the caller.</param>
/// <param name="Who">Who the called side should take the caller for.</param>
/// <param name="Dress">Puts the token or the session on a request to a door.</param>
internal sealed record Walker(string Name, Who Who, Action<HttpRequestMessage, Door> Dress)
{
    public static Walker WithToken(string name, Who who, Func<string, string> token)
    {
        // Signing costs more than most calls: one token for each service is enough.
        ConcurrentDictionary<string, AuthenticationHeaderValue> signed = new(StringComparer.Ordinal);
        return new(name, who, (request, door) =>
            request.Headers.Authorization = signed.GetOrAdd(door.Host, host => new AuthenticationHeaderValue("Bearer", token(host))));
    }

    public override string ToString() => Name;
}

/// <summary>What became of one try: whether the door opened, and what would be wrong even of an open door.</summary>
internal sealed record Try(bool IsAdmitted, string Answer, bool IsFault);

/// <summary>Sends every walker through every door and says where what happened is not what the matrix declares.</summary>
internal static class Walk
{
    private const int AtOnce = 8;
    private const string Grpc = "application/grpc";

    public static async Task<IReadOnlyList<string>> ThroughAsync(
        IEnumerable<Door> doors, IReadOnlyList<Walker> walkers, Func<Door, Walker, bool> expected, Func<Door, HttpClient> connection)
    {
        ConcurrentBag<string> wrong = [];
        await Parallel.ForEachAsync(
            doors.SelectMany(door => walkers.Select(walker => (door, walker))),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (step, stop) =>
            {
                var tried = await TryAsync(step.door, step.walker, connection(step.door), stop);
                if (tried.IsFault) wrong.Add($"{step.door} answers {step.walker} with a fault: {tried.Answer}");
                else if (tried.IsAdmitted != expected(step.door, step.walker))
                    wrong.Add($"{step.door} {(tried.IsAdmitted ? "admits" : "denies")} {step.walker} ({tried.Answer})");
            });
        return [.. wrong.Order(StringComparer.Ordinal)];
    }

    private static async Task<Try> TryAsync(Door door, Walker walker, HttpClient http, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(door.Verb, door.Path) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
        request.Headers.Accept.ParseAdd("*/*");
        if (door.IsGrpc)
        {
            // An empty message behind the five bytes that say so.
            request.Content = new ByteArrayContent(new byte[5]) { Headers = { ContentType = new MediaTypeHeaderValue(Grpc) } };
            request.Headers.TE.ParseAdd("trailers");
        }
        else if (door.Verb == HttpMethod.Post)
        {
            request.Content = door.Path.StartsWith("/api/", StringComparison.Ordinal)
                ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json")
                : new FormUrlEncodedContent([]);
        }

        walker.Dress(request, door);
        using var answer = await http.SendAsync(request, stop);
        await answer.Content.ReadAsByteArrayAsync(stop);
        return door.IsGrpc ? OfGrpc(answer) : OfHttp(answer);
    }

    private static Try OfHttp(HttpResponseMessage answer)
    {
        var isSignIn = answer.StatusCode == HttpStatusCode.Redirect
            && answer.Headers.Location?.OriginalString is { } location
            // To the sign-in page, or to the step of signing in that is left.
            && (location.Contains("/signin", StringComparison.Ordinal) || location.Contains("/account/", StringComparison.Ordinal));
        var isDenied = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || isSignIn;
        return new Try(!isDenied, isSignIn ? "sign in first" : ((int)answer.StatusCode).ToString(), (int)answer.StatusCode >= 500);
    }

    private static Try OfGrpc(HttpResponseMessage answer)
    {
        if (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) return new Try(false, answer.StatusCode.ToString(), false);
        var status = Status(answer.TrailingHeaders) ?? Status(answer.Headers) ?? "none";
        // 2, 12 and 13: the call was let in and broke, or there is no such method.
        return new Try(status is not ("7" or "16"), $"gRPC {status}", answer.StatusCode != HttpStatusCode.OK || status is "none" or "2" or "12" or "13");
    }

    private static string? Status(HttpHeaders headers) => headers.TryGetValues("grpc-status", out var values) ? values.Single() : null;
}
