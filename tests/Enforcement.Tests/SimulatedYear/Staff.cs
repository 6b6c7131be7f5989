using Enforcement.Organization;
using Organization.Contracts;
using Platform.Hosting.Access;
using Platform.Testing;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>Who works in the simulated bureau, and when each holds a certificate.</summary>
internal static class Staff
{
    public static readonly Caller Head = EnforcementApp.Head;

    public static readonly Caller Leader = ServiceApp.Staff(Id(0x21), "office", Roles.Leader);

    public static readonly Caller Clerk = ServiceApp.Staff(Id(0x22), "judicial", Roles.JudicialClerk);

    public static readonly Caller[] Reviewers =
        [.. new[] { 0x31, 0x32 }.Select(number => ServiceApp.Staff(Id(number), "judicial", Roles.LegalReviewer))];

    /// <summary>Two certified all year, one until June, one from May, one never.</summary>
    public static readonly Caller[] Officers =
    [
        .. new[] { EnforcementApp.Lead, EnforcementApp.Assisting, Id(0x11), Id(0x12), EnforcementApp.Uncertified }
            .Select(id => ServiceApp.Staff(id, "enforcement", Roles.EnforcementOfficer)),
    ];

    public static readonly Caller[] All = [Head, Leader, Clerk, .. Reviewers, .. Officers, Caller.Visitor(ServiceApp.Street)];

    private static readonly Dictionary<Guid, (DateOnly From, DateOnly To)> s_certified = new()
    {
        [EnforcementApp.Lead] = (new DateOnly(2020, 1, 1), new DateOnly(2024, 12, 31)),
        [EnforcementApp.Assisting] = (new DateOnly(2020, 1, 1), new DateOnly(2024, 12, 31)),
        [Id(0x11)] = (new DateOnly(2021, 1, 1), new DateOnly(2023, 6, 30)),
        [Id(0x12)] = (new DateOnly(2023, 5, 4), new DateOnly(2026, 5, 3)),
    };

    /// <summary>The certificates that the bureau's app does not hold from its start.</summary>
    public static IEnumerable<CertificateCopy> Certificates() => s_certified
        .Where(known => known.Key != EnforcementApp.Lead && known.Key != EnforcementApp.Assisting)
        .Select(known => new CertificateCopy { Id = known.Key, OfficerId = known.Key, ValidFrom = known.Value.From, ValidTo = known.Value.To });

    public static bool IsCertified(Guid officer, DateOnly day) =>
        s_certified.TryGetValue(officer, out var valid) && valid.From <= day && day <= valid.To;

    private static Guid Id(int number) => Guid.Parse($"018c0000-0000-7000-8000-0000000000{number:x2}");
}
