using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Gateway.Edge;

/// <summary>
/// Takes no request whose end two programs could read differently, which is how requests are smuggled past a proxy (RFC 9112 section 11.2):
/// two lengths, a length that is no plain number, lines that end without a carriage return.
/// </summary>
internal static class StrictRequests
{
    private const string BareLineFeeds = "Microsoft.AspNetCore.Server.Kestrel.DisableHttp1LineFeedTerminators";

    // Kestrel takes the length out of a request that also has a transfer coding, and keeps it under this name.
    private const string LengthTakenOut = "X-Content-Length";

    public static void AddStrictRequests(this IServiceCollection services)
    {
        AppContext.SetSwitch(BareLineFeeds, isEnabled: true);
        services.Configure<KestrelServerOptions>(kestrel =>
            kestrel.RequestHeaderEncodingSelector = name => name == HeaderNames.ContentLength ? PlainNumber.Instance : null);
    }

    public static void UseStrictRequests(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        var headers = http.Request.Headers;
        return headers.TransferEncoding.Count > 0 && (headers.ContentLength is not null || headers.ContainsKey(LengthTakenOut))
            ? EdgeAnswers.AnswerAsync(http, StatusCodes.Status400BadRequest, EdgeAnswers.Malformed, "请求格式不正确。")
            : next(http);
    });

    /// <summary>Reads digits as they are and everything else as a letter, so that Kestrel refuses the signs and blanks it would skip.</summary>
    private sealed class PlainNumber : Encoding
    {
        private const char NoNumber = 'x';

        public static PlainNumber Instance { get; } = new();

        public override int GetByteCount(char[] chars, int index, int count) => count;

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => throw new NotSupportedException();

        public override int GetCharCount(byte[] bytes, int index, int count) => count;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        {
            for (var i = 0; i < byteCount; i++)
            {
                var one = (char)bytes[byteIndex + i];
                chars[charIndex + i] = char.IsAsciiDigit(one) ? one : NoNumber;
            }

            return byteCount;
        }

        public override int GetMaxByteCount(int charCount) => charCount;

        public override int GetMaxCharCount(int byteCount) => byteCount;
    }
}
