using Microsoft.EntityFrameworkCore;
using Organization.Persistence;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Profile;

/// <summary>Sets the office's profile from a day on.</summary>
internal sealed record SetOfficeProfile(ProfileVersion Version);

/// <summary>The profile.</summary>
internal sealed record ProfileKept(Guid Id);

internal sealed class SetOfficeProfileHandler(OrganizationDbContext db)
{
    public async Task<Result<ProfileKept>> HandleAsync(SetOfficeProfile command, Act act, CancellationToken cancellation)
    {
        var profile = await db.Profiles.Of(act).FirstOrDefaultAsync(cancellation);
        if (profile is null)
        {
            profile = OfficeProfile.Begin(act);
            db.Profiles.Add(profile);
        }

        var set = profile.Set(command.Version, act);
        if (set.IsRefused) return set.Refusal;
        return await db.CommitAsync(new ProfileKept(profile.Id), cancellation);
    }
}
