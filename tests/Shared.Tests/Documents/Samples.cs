using Platform.Documents;

namespace Shared.Tests.Documents;

internal static class Samples
{
    public static OfficialDocument Report()
    {
        var document = new OfficialDocument
        {
            Title = "陆渡街道2023年度\n法治政府建设情况报告",
            IssuingOrgan = "陆渡街道办事处",
            Date = new DateOnly(2024, 3, 1),
            AddresseeOrgan = "太仓市人民政府",
        };
        document.Body
            .Paragraph("2023年，街道共办结工单976件。")
            .Heading(1, "组织领导")
            .Heading(2, "履行职责")
            .Heading(3, "专题学习")
            .Heading(4, "学习次数")
            .Heading(3, "年度述法")
            .Heading(1, "行政决策")
            .Heading(2, "目录管理")
            .Heading(2, "公众参与。", "全年公开征求意见2次。");
        return document;
    }

    public static OfficialDocument Everything(string title = "关于报送年度工作计划的请示")
    {
        var document = new OfficialDocument
        {
            Title = title,
            IssuingOrgan = "陆渡街道办事处",
            Date = new DateOnly(2024, 3, 1),
            DocumentNumber = "陆政发〔2024〕3号",
            AddresseeOrgan = "太仓市人民政府",
            OrganMark = "陆渡街道办事处文件",
            Signer = "张某",
            CopyNumber = 12,
            Secrecy = "秘密★1年",
            Urgency = "特急",
            Note = "联系人：李某",
            Imprint = new Imprint("陆渡街道党政办公室", new DateOnly(2024, 3, 2), "市司法局，市城管局"),
        };
        document.Body.Heading(1, "总体要求").Paragraph(new TextRun("重点"), new TextRun("做好以下工作。", Bold: true)).Table(Cases());
        var list = new Attachment("案件清单");
        list.Body.Heading(1, "普通程序").Paragraph("清单如下。").Table(Cases());
        document.Attachments.Add(list);
        document.Attachments.Add(new Attachment("名词解释"));
        return document;
    }

    public static BoundTable Cases() => BoundTable.Of(
        [("陆渡罚〔2023〕1号", 500_00L), ("陆渡罚〔2023〕2号", 1_000_00L)],
        "表1 行政处罚案件",
        (new TableColumn("文号", 2), record => record.Item1),
        (new TableColumn("罚款（元）", 1, AlignEnd: true), record => $"{record.Item2 / 100}"));
}
