using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Enforcement.Cooperation;
using static Enforcement.Tests.Bureau.BureauDays;

namespace Enforcement.Tests.Bureau;

public sealed class CooperationTests
{
    [Fact]
    public void A_held_operation_tells_partner_place_and_the_shared_case()
    {
        var operation = Saved(JointOperation.Plan(Plan(), caseExists: true, By(Officer)));
        Assert.False(operation.Hold(new HoldJointOperation(operation.Id, Today, "交界处", "发现渣土两堆", Case), caseExists: true, By(Officer)).IsRefused);

        var happened = Announced<JointOperationHeld>(operation);
        Assert.Equal(("Investigation", "外区城管中队", "外市某区", Case), (happened.Kind, happened.PartnerUnit, happened.Jurisdiction, happened.CaseId));
        Assert.DoesNotContain("渣土两堆", happened.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_operation_is_held_or_cancelled_once()
    {
        var operation = Saved(JointOperation.Plan(Plan(), caseExists: true, By(Officer)));
        Assert.False(operation.Cancel("天气", By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<JointOperationCancelled>(operation).PlannedOn);
        Assert.Equal(
            CooperationErrors.NotPlanned,
            operation.Hold(new HoldJointOperation(operation.Id, Today, "交界处", "无", null), caseExists: true, By(Officer)).Refusal);
        Assert.Equal(CooperationErrors.NotPlanned, operation.Cancel("天气", By(Officer)).Refusal);
    }

    [Fact]
    public void A_shared_case_must_exist()
    {
        Assert.Equal(BureauErrors.CasesUnknown, JointOperation.Plan(Plan() with { CaseId = Case }, caseExists: false, By(Officer)).Refusal);
        var operation = Saved(JointOperation.Plan(Plan(), caseExists: true, By(Officer)));
        Assert.Equal(
            BureauErrors.CasesUnknown,
            operation.Hold(new HoldJointOperation(operation.Id, Today, "交界处", "无", Case), caseExists: false, By(Officer)).Refusal);
    }

    [Fact]
    public void A_record_that_does_not_exist_is_not_shared_and_an_entry_is_taken_back_once()
    {
        var command = new ShareInformation(SharedRecordKind.PenaltyCase, Case, "市场监管分局", Today, "线索移送", IsSynthetic: true);
        Assert.Equal(CooperationErrors.RecordUnknown, SharedRecord.Share(command, recordExists: false, By(Officer)).Refusal);
        var shared = SharedRecord.Share(command, recordExists: true, By(Officer)).Value;
        Assert.Equal(("PenaltyCase", Case), (Announced<InformationShared>(shared).Kind, Announced<InformationShared>(shared).RecordId));
        shared.ClearPending();
        Assert.False(shared.Withdraw("重复", By(Officer)).IsRefused);
        Assert.Equal(Today, Announced<SharedRecordWithdrawn>(shared).SharedOn);
        Assert.Equal(BureauErrors.TakenBack, shared.Withdraw("重复", By(Officer)).Refusal);
    }

    private static PlanJointOperation Plan() => new(
        JointOperationKind.Investigation, "外区城管中队", "外市某区", "跨界倾倒建筑垃圾", Today, null, IsSynthetic: true);
}
