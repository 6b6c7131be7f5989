using Organization.Contracts;
using Organization.Contracts.V1;

namespace Records.Tests.Acts;

/// <summary>Organization's use cases that the sample year has no occasion for.</summary>
internal static class OrganizationActs
{
    public static async Task DoAsync(LoadedPlatform platform)
    {
        var office = platform.As(Roles.Administrator, "organization");
        await new CalendarYears.CalendarYearsClient(office).SetCalendarYearAsync(
            new SetCalendarYearRequest { Year = 2031, OffDays = { "2031-01-01" }, Source = "尚未公布，按双休日", IsConfirmed = false }, platform.Key());
        await new LocalValues.LocalValuesClient(office).SetLocalValueAsync(
            new SetLocalValueRequest { Key = "records.test", Value = "1", ValidFrom = LoadedPlatform.Today, Source = "示例文件" }, platform.Key());
        var certificates = new Certificates.CertificatesClient(platform.As(Roles.JudicialClerk, "organization"));
        var known = await certificates.ListCertificatesAsync(new ListCertificatesRequest { Size = 100 });
        var valid = known.Items.First(certificate => certificate.IsValid);
        await certificates.RevokeCertificateAsync(
            new RevokeCertificateRequest { Id = valid.Id, RevokedOn = LoadedPlatform.Today, Reason = "调离执法岗位" }, platform.Key());
    }
}
