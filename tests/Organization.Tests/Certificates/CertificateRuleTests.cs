using Organization.Certificates;
using Organization.Contracts.Events.V1;
using static Organization.Tests.Acting;

namespace Organization.Tests.Certificates;

public sealed class CertificateRuleTests
{
    [Fact]
    public void A_certificate_is_valid_on_its_first_and_last_day_only()
    {
        var certificate = Issued();
        Assert.Equal(
            [false, true, true, false],
            new[] { Day(2020, 12, 31), Day(2021, 1, 1), Day(2025, 12, 31), Day(2026, 1, 1) }.Select(certificate.IsValidOn));
        Assert.Equal(["TRN-08"], certificate.SatisfiedRules());
        Assert.Equal("示例-001", certificate.Announced<EnforcementCertificateIssued>().CertificateNumber);
    }

    [Fact]
    public void A_period_that_ends_before_it_begins_is_refused()
    {
        var refused = EnforcementCertificate.Issue(Command() with { ValidTo = Day(2020, 12, 31) }, [], On(2021, 1, 1));
        Assert.Equal(("TRN-08", "organization.certificate_period_inverted"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void A_second_certificate_in_the_same_time_is_refused()
    {
        var refused = EnforcementCertificate.Issue(
            Command() with { ValidFrom = Day(2025, 12, 31), ValidTo = Day(2030, 12, 31) }, [Issued()], On(2025, 12, 1));
        Assert.Equal(("TRN-08", "organization.certificate_overlaps"), (refused.Refusal.RuleId, refused.Refusal.Code));
    }

    [Fact]
    public void The_next_certificate_follows_from_the_next_day_on()
    {
        var next = EnforcementCertificate.Issue(
            Command() with { ValidFrom = Day(2026, 1, 1), ValidTo = Day(2030, 12, 31) }, [Issued()], On(2025, 12, 1));
        Assert.Equal(2, next.Done().Sequence);
    }

    [Fact]
    public void A_revoked_certificate_is_void_from_that_day_and_makes_room_for_another()
    {
        var certificate = Issued();
        certificate.ClearPending();
        certificate.Revoke(new RevokeCertificate(certificate.Id, Day(2023, 5, 1), "调离执法岗位"), On(2023, 4, 28)).Done();
        Assert.Equal(Day(2023, 5, 1), certificate.Announced<EnforcementCertificateRevoked>().RevokedOn);
        Assert.True(certificate.IsValidOn(Day(2023, 4, 30)));
        Assert.False(certificate.IsValidOn(Day(2023, 5, 1)));
        Assert.False(EnforcementCertificate.Issue(Command() with { ValidFrom = Day(2023, 5, 1) }, [certificate], On(2023, 5, 1)).IsRefused);
    }

    [Fact]
    public void A_certificate_revoked_on_its_first_day_blocks_nothing()
    {
        var certificate = Issued();
        certificate.Revoke(new RevokeCertificate(certificate.Id, Day(2021, 1, 1), "登记有误"), On(2021, 1, 1)).Done();
        Assert.False(EnforcementCertificate.Issue(Command() with { ValidFrom = Day(2020, 6, 1) }, [certificate], On(2021, 1, 2)).IsRefused);
    }

    [Fact]
    public void A_revocation_outside_the_period_or_twice_is_refused()
    {
        var certificate = Issued();
        var outside = certificate.Revoke(new RevokeCertificate(certificate.Id, Day(2026, 1, 1), "调离"), On(2023, 5, 1));
        Assert.Equal(("TRN-08", "organization.certificate_revoked_outside_period"), (outside.Refusal.RuleId, outside.Refusal.Code));
        certificate.Revoke(new RevokeCertificate(certificate.Id, Day(2023, 5, 1), "调离"), On(2023, 5, 1)).Done();
        var again = certificate.Revoke(new RevokeCertificate(certificate.Id, Day(2023, 6, 1), "调离"), On(2023, 6, 1));
        Assert.Equal(("TRN-08", "organization.certificate_revoked"), (again.Refusal.RuleId, again.Refusal.Code));
    }

    private static IssueCertificate Command() =>
        new(OrganizationApp.Account(5), "示例-001", Day(2021, 1, 1), Day(2025, 12, 31), IsSynthetic: true);

    private static EnforcementCertificate Issued() => EnforcementCertificate.Issue(Command(), [], On(2021, 1, 1)).Done();
}
