using Organization.Contracts.V1;

namespace Portal.Calls;

/// <summary>The names behind the codes of offices, villages and communities. Organization keeps them; the portal remembers them for a minute.</summary>
public sealed class OfficeNames(TimeProvider clock)
{
    private const int Most = 200;
    private static readonly TimeSpan s_fresh = TimeSpan.FromMinutes(1);
    private volatile Remembered _known = new(new Dictionary<string, string>(StringComparer.Ordinal), DateTimeOffset.MinValue);

    /// <summary>The name of an office; its code where Organization is away and never named it.</summary>
    public async ValueTask<string> NameOfAsync(PortalCalls calls, string code)
    {
        ArgumentNullException.ThrowIfNull(calls);
        if (code.Length == 0) return code;
        if (clock.GetUtcNow() >= _known.Until)
        {
            var offices = new Offices.OfficesClient(calls.To("organization"));
            var reply = await PortalCalls.TryAsync(() => offices.ListOfficesAsync(new ListOfficesRequest { Size = Most }).ResponseAsync);
            var names = reply.Value?.Items.ToDictionary(office => office.Code, office => office.Name, StringComparer.Ordinal) ?? _known.Names;
            _known = new Remembered(names, clock.GetUtcNow() + s_fresh);
        }

        return _known.Names.GetValueOrDefault(code, code);
    }

    private sealed record Remembered(Dictionary<string, string> Names, DateTimeOffset Until);
}
