namespace PublishedYear.Tests;

/// <summary>What the report of the model office published for its year. It stands here and in the sample's facts, and nowhere else.</summary>
internal static class Expected
{
    public const int Year = 2023;
    public const int WorkOrders = 976;
    public const int OrdinaryCases = 194;
    public const int MinorCases = 2133;

    /// <summary>Claim, what it says, and how many records stand behind it.</summary>
    public static TheoryData<string, string, int> Claims => new()
    {
        { "F01", "1", 1 },
        { "F01-document", "《2023年全面依法治街工作要点》", 1 },
        { "F05", "每季度", 4 },
        { "F07", "1", 1 },
        { "F09", "2", 2 },
        { "F09-titles", "东城一园、三园外立面更新改造；陆嘉南路两侧及中市路南侧区域提升改造", 2 },
        { "F11", "12", 12 },
        { "F15", "3", 3 },
        { "F16", "每月2次", 24 },
        { "F17", "976", WorkOrders },
        { "F18-meetings", "每周", 52 },
        { "F18-appraisals", "每月", 12 },
        { "F22-ordinary", "194", OrdinaryCases },
        { "F22-minor", "2133", MinorCases },
        { "F23", "2023年4月14日", 2 },
        { "F26", "每月", 12 },
        { "F27", "每季度", 4 },
        { "F29", "3", 3 },
    };

    /// <summary>Words of a fact that no number says, and the least number of records behind it.</summary>
    public static TheoryData<string, string, int> Facts => new()
    {
        { "F02", "重点任务", 2 },
        { "F03", "新任", 2 },
        { "F03-judicial", "司法所", 1 },
        { "F04", "专项行动", 3 },
        { "F06", "线上考试", 2 },
        { "F07-indicators", "败诉率", 3 },
        { "F08", "", 12 },
        { "F10", "目录", 3 },
        { "F11-steps", "公众参与、专家论证、风险评估、合法性审查、廉洁性审查和集体讨论决定", 12 },
        { "F12", "重要合同", 4 },
        { "F13", "全过程记录", WorkOrders },
        { "F13-reviews", "", OrdinaryCases },
        { "F13-shared", "", 1 },
        { "F14", "主办人", WorkOrders },
        { "F15-files", "改正", 2 },
        { "F18-responsibility", "责任制", 1 },
        { "F19-analyses", "", 1 },
        { "F19-dispatches", "", 1 },
        { "F19-grid", "网格", 1 },
        { "F20", "", 2 },
        { "F20-partners", "嘉定工业区城管中队", 2 },
        { "F20-case", "建筑垃圾", 1 },
        { "F21", "全过程监督", 1 },
        { "F23-venue", "国家安全观主题公园", 2 },
        { "F24", "", 2 },
        { "F25", "党组织", 3 },
        { "F28", "太仓市人民法院", 1 },
        { "F29-names", "民法典", 3 },
    };
}
