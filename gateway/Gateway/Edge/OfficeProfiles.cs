using Gateway.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Identity;

namespace Gateway.Edge;

/// <summary>The profile that the portal shows, read from the gateway's copy and kept for a moment.</summary>
internal sealed class OfficeProfiles(IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock)
{
    private static readonly TimeSpan s_fresh = TimeSpan.FromSeconds(5);
    private readonly Lock _lock = new();
    private OfficeProfile? _known;
    private DateTimeOffset _until;

    /// <summary>The street that this installation serves.</summary>
    public string Street { get; } = configuration["Street:Id"] ?? "street";

    /// <summary>The profile now; a nameless one before an administrator has set it.</summary>
    public OfficeProfile Current()
    {
        lock (_lock)
        {
            if (_known is not null && clock.GetUtcNow() < _until) return _known;
            using var scope = scopes.CreateScope();
            var copy = scope.ServiceProvider.GetRequiredService<GatewayDbContext>().OfficeProfiles.AsNoTracking()
                .FirstOrDefault(profile => profile.Street == Street);
            _known = new OfficeProfile
            {
                Name = copy is null ? "街道办事处（待设置）" : copy.City + copy.ShortName,
                ShortName = copy is null ? "街道" : copy.ShortName.Replace("街道", "", StringComparison.Ordinal),
                DeskName = copy?.ShortName,
                City = copy?.City ?? "",
                OrganName = copy?.Name ?? "街道办事处（待设置）",
                SampleData = configuration.GetValue<bool>("Street:Sample"),
            };
            _until = clock.GetUtcNow() + s_fresh;
            return _known;
        }
    }

    /// <summary>Reads anew at the next question.</summary>
    public void Forget() => _until = DateTimeOffset.MinValue;
}
