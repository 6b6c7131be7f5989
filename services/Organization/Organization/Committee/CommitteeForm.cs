using Organization.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Results;
using Wire = Organization.Contracts.V1;

namespace Organization.Committee;

/// <summary>Reads the committee's forms from the wire.</summary>
internal static class CommitteeForm
{
    private const string Invalid = "organization.committee_form_invalid";

    public static Result<EstablishCommittee> Read(EstablishCommitteeRequest form, DateOnly today)
    {
        var faults = new FieldFaults();
        faults.Text("name", form.Name, FormFields.LongestName, "委员会名称");
        faults.Text("officeName", form.OfficeName, FormFields.LongestName, "办公室名称");
        var established = faults.PastDay("establishedOn", form.EstablishedOn, today, "成立日期");
        faults.OptionalText("documentNumber", form.DocumentNumber, FormFields.LongestName, "文号");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new EstablishCommittee(form.Name, form.OfficeName, established, form.DocumentNumber, form.IsSynthetic);
    }

    public static Result<AppointMember> Read(AppointMemberRequest form)
    {
        var faults = new FieldFaults();
        var committee = faults.Id("committee", form.CommitteeId, "委员会");
        faults.Require(form.Role != Wire.CommitteeRole.Unspecified, "role", "role_missing", "请选择职务。");
        faults.Text("postTitle", form.PostTitle, FormFields.LongestName, "本职职务");
        faults.Text("unit", form.Unit, FormFields.LongestName, "所在单位");
        var account = faults.OptionalId("account", form.AccountId, "账号");
        var from = faults.Day("from", form.From, "任职日期");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new AppointMember(
            committee, (CommitteeRole)((int)form.Role - 1), form.PostTitle, form.Unit, account, from, form.IsJoint, form.IsSynthetic);
    }

    public static Result<EndMembership> Read(EndMembershipRequest form)
    {
        var faults = new FieldFaults();
        var committee = faults.Id("committee", form.CommitteeId, "委员会");
        var membership = faults.Id("membership", form.MembershipId, "任职");
        var to = faults.Day("to", form.To, "免去日期");
        faults.Text("reason", form.Reason, FormFields.LongestTitle, "变动原因");
        if (faults.Refusal(Invalid) is { } refusal) return refusal;
        return new EndMembership(committee, membership, to, form.Reason);
    }
}
