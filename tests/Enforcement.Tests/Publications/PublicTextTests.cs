using Enforcement.Cases;
using Enforcement.Publications;
using Platform.Law.Calendars;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.Publications;

/// <summary>What somebody writes into the words for the public, by mistake or not, is not in the copy (PUB-05).</summary>
public sealed class PublicTextTests
{
    private static readonly CaseParty s_citizen = new(PartyKind.Citizen, "张三", "");

    [Theory]
    [InlineData("当事人身份证号320585199001011234", "320585199001011234")]
    [InlineData("身份证 32058519900101123X。", "32058519900101123")]
    [InlineData("身份证３２０５８５１９９００１０１１２３４", "１９９０")]
    [InlineData("身份证3205 8519 9001 0112 34", "9001")]
    [InlineData("身份证320585-19900101-1234", "19900101")]
    [InlineData("老证号320585900101123", "320585900101123")]
    [InlineData("电话13800000000", "13800000000")]
    [InlineData("电话138 0000 1234", "1234")]
    [InlineData("电话138\u200b0000\u200b1234", "1234")]
    [InlineData("电话一三八零零零零一二三四", "一二三四")]
    [InlineData("电话0512-53520000", "53520000")]
    [InlineData("电话(0512)53520000", "53520000")]
    [InlineData("电话53520000", "53520000")]
    [InlineData("账号6222 0000 0000 0000 000", "0000")]
    [InlineData("账号6222-0000-0000-0000-123", "123")]
    [InlineData("护照E12345678", "12345678")]
    [InlineData("2023-03-15-13800000000", "13800000000")]
    [InlineData("微信号zhang_san88", "zhang_san88")]
    [InlineData("邮箱 zhang@example.cn", "zhang@example.cn")]
    [InlineData("车牌苏E12345停放", "苏E12345")]
    [InlineData("在中市路18号门前占道", "18号")]
    [InlineData("在中市路 18 号门前占道", "18")]
    [InlineData("家住东城一园3幢502室", "502")]
    [InlineData("住3幢502室", "502")]
    [InlineData("东城一园3-502", "3-502")]
    [InlineData("住址：示例镇和顺街", "和顺街")]
    [InlineData("户籍地安徽省某县某村", "某村")]
    [InlineData("当事人患有慢性病，自愿改正", "慢性病")]
    [InlineData("因怀孕未能到场", "怀孕")]
    [InlineData("张三在人行道堆放建材", "张三")]
    [InlineData("张 三在人行道堆放建材", "三在")]
    [InlineData("证人李四证实", "李四")]
    [InlineData("邻居王小明反映噪声", "王小明")]
    [InlineData("经欧阳锋先生当面指出", "欧阳锋")]
    [InlineData("法定代表人：赵六", "赵六")]
    [InlineData("李四投诉后", "李四")]
    public void What_has_to_stay_hidden_is_masked(string written, string secret)
    {
        var masked = PublicText.Mask(written, s_citizen, []);
        Assert.DoesNotContain(secret, masked.Text, StringComparison.Ordinal);
        Assert.NotEmpty(masked.Hidden);
    }

    [Theory]
    [InlineData("2023年3月15日，当事人在人行道堆放建材约二十平方米，责令改正后已清除。")]
    [InlineData("当事人未经许可占用城市道路，违反《城市道路管理条例》第二十七条，罚款1000元。")]
    [InlineData("2023-03-15巡查发现占道经营，影响居民通行和居民安全。")]
    [InlineData("当事人于3月15日自行清除，执法人员现场复查，符合要求。")]
    public void Plain_words_stay_as_they_are(string written)
    {
        var masked = PublicText.Mask(written, s_citizen, []);
        Assert.Equal((written, 0), (masked.Text, masked.Hidden.Count));
    }

    [Fact]
    public void Names_that_the_file_holds_are_masked_wherever_they_stand()
    {
        Assert.Equal(["李四", "王五", "赵小六"], PublicText.NamesIn("证人李四、王五（邻居）、代理人赵小六，执法人员"));
        var masked = PublicText.Mask("随后李四与王 五清除了建材。", s_citizen, ["李四", "王五"]);
        Assert.Equal("随后李某某与王某某清除了建材。", masked.Text);
        Assert.Equal(["他人姓名"], masked.Hidden);
    }

    [Fact]
    public void The_copy_of_a_case_holds_neither_the_witness_of_a_seizure_nor_any_number()
    {
        var subject = Filed(s_citizen);
        var scene = Cases.MeasureSteps.SceneAt(FiledOn) with { Presence = MeasurePresence.Witness, Witness = "钱七（隔壁店铺）" };
        Did(Cases.MeasureSteps.ImposeAtOnce(subject, scene));
        var decided = DecideMinor(OnTheSpot(s_citizen)).Value;
        Did(decided.PreparePublication("张三的亲戚李四，电话13800000000、卡号6222000000000000000、证件320585199001011234。", WorkCalendar.StateCouncil, By(Lead, FiledOn)));
        var copy = decided.Publication!.Copy!.ToString();
        Assert.All(new[] { "张三", "13800000000", "6222000000000000000", "320585199001011234" }, secret => Assert.DoesNotContain(secret, copy, StringComparison.Ordinal));
        Assert.Contains("证件、电话、账户等号码", decided.Publication.Masked);
        Assert.DoesNotContain("钱七", PublicText.Mask("钱七在旁。", s_citizen, PublicText.NamesIn(subject.Measures[0].Scene!.Witness)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_enterprise_stays_named_in_the_words() =>
        Assert.Equal("某某建材有限公司堆放建材。", PublicText.Mask("某某建材有限公司堆放建材。", Shop, []).Text);
}
