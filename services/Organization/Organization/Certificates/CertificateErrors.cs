using Platform.Law.Results;

namespace Organization.Certificates;

/// <summary>Refusals of enforcement certificates.</summary>
internal static class CertificateErrors
{
    public static Refusal NotFound { get; } = new("organization.certificate_not_found", ErrorKind.NotFound, "没有这个执法证件。");

    public static Refusal NumberTaken { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-08", "organization.certificate_number_taken", ErrorKind.Duplicate, "该证件编号已经登记。", "请核对证件编号。", "number");

    public static Refusal EndsBeforeBegin { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-08", "organization.certificate_period_inverted", ErrorKind.State, "有效期的截止日期早于起始日期。", "请核对证件的有效期。", "validTo");

    public static Refusal Overlaps { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-08", "organization.certificate_overlaps", ErrorKind.State, "该执法人员在这段时间内已有有效证件。", field: "validFrom");

    public static Refusal Revoked { get; } = OrganizationRules.Catalogue.Refuse(
        "TRN-08", "organization.certificate_revoked", ErrorKind.State, "该证件已经作废。", "无须再次作废。");

    public static Refusal RevokedOutsidePeriod(DateOnly from, DateOnly to) => OrganizationRules.Catalogue.Refuse(
        "TRN-08", "organization.certificate_revoked_outside_period", ErrorKind.State,
        $"作废日期应在证件有效期{from:yyyy年M月d日}至{to:yyyy年M月d日}之内。", "请核对作废日期。", "revokedOn");
}
