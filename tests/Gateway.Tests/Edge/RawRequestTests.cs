using System.Net.Sockets;
using System.Text;

namespace Gateway.Tests.Edge;

/// <summary>Requests as no well-behaved client writes them, over a bare socket.</summary>
public sealed class RawRequestTests
{
    [Theory]
    [InlineData("two lengths", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n")]
    [InlineData("a length with a sign", "Content-Length: +2\r\n\r\nab")]
    [InlineData("a length with a minus", "Content-Length: -2\r\n\r\nab")]
    [InlineData("a length in hexadecimal", "Content-Length: 0x2\r\n\r\nab")]
    [InlineData("a length twice", "Content-Length: 2\r\nContent-Length: 3\r\n\r\nab")]
    [InlineData("a length with a list", "Content-Length: 2, 2\r\n\r\nab")]
    [InlineData("a bare line feed after a field", "Content-Type: text/plain\nContent-Length: 2\r\n\r\nab")]
    [InlineData("a bare line feed at the end", "Content-Length: 2\r\n\nab")]
    [InlineData("a blank before the colon", "Content-Length : 2\r\n\r\nab")]
    [InlineData("a folded line", "X-Note: a\r\n b\r\nContent-Length: 2\r\n\r\nab")]
    [InlineData("a coding that is not chunked", "Transfer-Encoding: identity\r\nContent-Length: 2\r\n\r\nab")]
    public async Task What_two_programs_could_read_differently_is_refused(string what, string rest)
    {
        await using var app = await GatewayApp.StartAsync();

        var answer = await SendAsync(app, $"POST /api/organization/v1/nothing HTTP/1.1\r\nHost: {app.Address.Authority}\r\nConnection: close\r\n{rest}");

        Assert.True(answer.StartsWith("HTTP/1.1 400", StringComparison.Ordinal), $"{what} was answered: {answer.Split('\r')[0]}");
    }

    [Theory]
    [InlineData("Content-Length: 2\r\n\r\nab")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n")]
    [InlineData("Content-Length: 0\r\n\r\n")]
    public async Task A_plain_request_is_taken(string rest)
    {
        await using var app = await GatewayApp.StartAsync();

        var answer = await SendAsync(app, $"POST /api/organization/v1/nothing HTTP/1.1\r\nHost: {app.Address.Authority}\r\nConnection: close\r\n{rest}");

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(GatewayApp app, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(app.Address.Host, app.Address.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
