using Decisions.Contracts.Events.V1;
using Decisions.Counsel;
using Decisions.Tests.Items;

namespace Decisions.Tests.Counsel;

public sealed class CounselOpinionTests
{
    private readonly CounselOpinion _opinion = CounselOpinion.Give(
        new RecordCounselOpinion(CounselKind.MajorContract, "保洁服务合同", Journey.Day(5, 8), "某律师事务所", 2, "违约责任不明。", false, null, true), Journey.Office);

    [Fact]
    public void Risks_are_put_right_one_by_one_and_no_more_than_were_found()
    {
        Assert.False(Correct(5, 10).IsRefused);
        Assert.Equal(CounselStatus.Given, _opinion.Status);
        Assert.False(Correct(5, 12).IsRefused);
        Assert.Equal(CounselStatus.Corrected, _opinion.Status);
        Assert.Equal(2, Assert.IsType<CounselRiskCorrected>(_opinion.Pending[^1].Happened).Corrections);
        Assert.Equal("decisions.nothing_to_correct", Correct(5, 13).Refusal.Code);
    }

    [Fact]
    public void A_correction_does_not_come_before_the_opinion() => Assert.Equal("decisions.before_counsel_opinion", Correct(5, 7).Refusal.Code);

    [Fact]
    public void A_withdrawn_opinion_takes_no_correction()
    {
        Assert.False(_opinion.Withdraw(new WithdrawCounselOpinion(_opinion.Id, Journey.Day(5, 9), "重出"), Journey.Office).IsRefused);
        Assert.Equal("decisions.counsel_opinion_withdrawn", Correct(5, 10).Refusal.Code);
    }

    private Platform.Law.Results.Result<Platform.Law.Results.Unit> Correct(int month, int day) =>
        _opinion.Correct(new RecordCorrection(_opinion.Id, "违约责任不明", "补充违约条款", Journey.Day(month, day)), Journey.Office);
}
