using Grpc.Core;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Hosting.Errors;
using Platform.Law.Results;

namespace Organization.Profile;

/// <summary>The office's profile over gRPC.</summary>
internal sealed class OfficeProfilesGrpc(
    UseCases<OrganizationDbContext> useCases, SetOfficeProfileHandler set, OrganizationDbContext db, Acts acts) : OfficeProfiles.OfficeProfilesBase
{
    private static readonly Refusal s_notSet = new("organization.profile_not_set", ErrorKind.NotFound, "本机关的名称和文号字头在这一天尚未设置。")
    {
        Cure = "请管理员先在“机关信息”中设置。",
    };

    [Authorize(Policy = OrganizationPolicies.KeepProfile)]
    public override async Task<SetOfficeProfileReply> SetOfficeProfile(SetOfficeProfileRequest request, ServerCallContext context)
    {
        var command = Read(request);
        if (command.IsRefused) throw command.Refusal.ToRpcException();
        var kept = await useCases.RunAsync(context, request, (act, cancellation) => set.HandleAsync(command.Value, act, cancellation));
        return new SetOfficeProfileReply { Id = kept.Id.ToString() };
    }

    [Authorize(Policy = OrganizationPolicies.ReadProfile)]
    public override async Task<OfficeProfileView> GetOfficeProfile(GetOfficeProfileRequest request, ServerCallContext context)
    {
        var reader = acts.Of(context);
        var profile = await db.Profiles.AsNoTracking().Of(reader).FirstOrDefaultAsync(context.CancellationToken);
        var version = profile?.On(WireTime.Day(request.On) ?? reader.Day);
        return version is null ? throw s_notSet.ToRpcException() : View(profile!, version);
    }

    [Authorize(Policy = OrganizationPolicies.ReadProfile)]
    public override async Task<ListOfficeProfilesReply> ListOfficeProfiles(ListOfficeProfilesRequest request, ServerCallContext context)
    {
        var profile = await db.Profiles.AsNoTracking().Of(acts.Of(context)).FirstOrDefaultAsync(context.CancellationToken);
        var reply = new ListOfficeProfilesReply();
        if (profile is null) return reply;
        reply.Total = profile.Versions.Count;
        reply.Items.AddRange(profile.Versions.Reverse().AsQueryable().Page(request.Page, request.Size).Select(version => View(profile, version)));
        return reply;
    }

    private static Result<SetOfficeProfile> Read(SetOfficeProfileRequest form)
    {
        var faults = new FieldFaults();
        faults.Text("name", form.Name, FormFields.LongestName, "机关全称");
        faults.Text("shortName", form.ShortName, FormFields.LongestName, "机关简称");
        faults.Text("city", form.City, FormFields.LongestName, "所属市、县（区）");
        faults.Require(
            form.DivisionCode.Length is 0 or 6 or 9 && form.DivisionCode.All(char.IsAsciiDigit), "divisionCode", "code_invalid",
            "行政区划代码应为6位或9位数字。");
        faults.Text("caseFilingPrefix", form.CaseFilingPrefix, FormFields.LongestName, "立案号字头");
        faults.Text("decisionPrefix", form.DecisionPrefix, FormFields.LongestName, "处罚决定书文号字头");
        faults.Text("workOrderPrefix", form.WorkOrderPrefix, FormFields.LongestName, "工单号字头");
        faults.Text("reportPrefix", form.ReportPrefix, FormFields.LongestName, "年度报告文号字头");
        var from = faults.Day("validFrom", form.ValidFrom, "生效日期");
        if (faults.Refusal("organization.profile_form_invalid") is { } refusal) return refusal;
        return new SetOfficeProfile(new ProfileVersion(
            form.Name, form.ShortName, form.City, form.DivisionCode, form.CaseFilingPrefix, form.DecisionPrefix, form.WorkOrderPrefix,
            form.ReportPrefix, from));
    }

    private static OfficeProfileView View(OfficeProfile profile, ProfileVersion version) => new()
    {
        Id = profile.Id.ToString(),
        Name = version.Name,
        ShortName = version.ShortName,
        City = version.City,
        DivisionCode = version.DivisionCode,
        CaseFilingPrefix = version.CaseFilingPrefix,
        DecisionPrefix = version.DecisionPrefix,
        WorkOrderPrefix = version.WorkOrderPrefix,
        ReportPrefix = version.ReportPrefix,
        ValidFrom = WireTime.Day(version.ValidFrom),
        ValidTo = WireTime.Day(profile.LastDayOf(version)),
    };
}
