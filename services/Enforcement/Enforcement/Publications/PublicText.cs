using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Enforcement.Cases;

namespace Enforcement.Publications;

/// <summary>Words for the public with what has to stay hidden masked, and what was masked, in zh-Hans.</summary>
internal sealed record MaskedText(string Text, IReadOnlyList<string> Hidden);

/// <summary>
/// Masks in words for the public what stays hidden even when a decision is published: addresses, numbers of persons, telephones and accounts,
/// health, other people's names (PUB-05). In doubt it masks too much. A name that neither stands in the file nor beside a word that tells of a
/// person it cannot know: that is what the second pair of eyes is for.
/// </summary>
internal static partial class PublicText
{
    private const string Han = "[一-鿿]";
    private const string Digit = "[0-9〇零一二三四五六七八九幺]";
    private const string Door = "[0-9A-Za-z零〇一二三四五六七八九十百甲乙丙丁-]+";
    private const string Unit = "(号楼|号院|号|幢|栋|弄|组|室|单元|座|层|楼|户)";

    // The common family names; what is one and a common word as well (经, 相, 都) is left out.
    private const string Family =
        "(?<family>欧阳|上官|司马|诸葛|司徒|皇甫|尉迟|公孙|慕容|令狐|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安于傅皮齐康伍余卜顾孟平黄穆萧尹姚邵汪祁毛狄臧戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻贾娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫缪宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠甄曲储靳段焦巴谷侯宁仇甘厉祖武符刘景詹龙叶黎白蒲卓蔺屠蒙乔闻翟谭贡姬申冉桑桂牛尚温庄晏柴瞿阎茹习艾易廖耿匡文寇欧沃巩聂敖冷辛简饶曾沙丰关游权盖肖付闫])";

    private const string Given = $"(?!某|全|人员|单位|部门){Han}{{1,2}}";

    private const string Who =
        "证人|法定代表人|代表人|负责人|经营者|店主|业主|邻居|举报人|投诉人|反映人|代理人|联系人|监护人|家属|妻子|丈夫|儿子|女儿|父亲|母亲|员工|店员|司机|居民|村民|住户|租户|房东|被害人|受害人|第三人|姓名|经理|老板";

    /// <summary>Masks the text; <paramref name="others"/> are names of other people that the file holds.</summary>
    public static MaskedText Mask(string text, CaseParty party, IEnumerable<string> others)
    {
        List<string> hidden = [];
        var masked = Plain(text);
        if (party is { Kind: not PartyKind.Organization, Name.Length: > 1 }) Replace(Spaced(party.Name), Literal(PartyMask.Of(party)), "当事人姓名");
        foreach (var name in others.Where(name => name != party.Name).Distinct().OrderByDescending(name => name.Length))
            Replace(Spaced(name), Literal($"{name[0]}某某"), "他人姓名");
        Replace(Mail(), "［联系方式已隐去］", "电子联系方式");
        Replace(Residence(), "［住址已隐去］", "住址");
        Replace(Doors(), "［门牌已隐去］", "住址");
        Replace(Number(), "［号码已隐去］", "证件、电话、账户等号码");
        Replace(Plate(), "［号牌已隐去］", "车辆号牌");
        Replace(Health(), "［健康情况已隐去］", "健康情况");
        Replace(NamedBefore(), "${who}${family}某某", "他人姓名");
        Replace(NamedAfter(), "${family}某某", "他人姓名");
        return new MaskedText(masked, [.. hidden.Distinct()]);

        void Replace(Regex pattern, string with, string what)
        {
            var after = pattern.Replace(masked, with);
            if (after == masked) return;
            masked = after;
            hidden.Add(what);
        }
    }

    /// <summary>The names in a line of the file that names people, such as 证人李四、王五（邻居）.</summary>
    public static IEnumerable<string> NamesIn(string line) =>
        Words().Matches(line).Select(word => Name().Match(word.Value)).Where(found => found.Success).Select(found => found.Groups["name"].Value);

    // Digits of other widths are digits; what has no width, or stands between two characters, parts nothing.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') or '＠' or '－') plain.Append((char)(letter - 0xFEE0));
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark)) plain.Append(letter);
        }

        return Gap().Replace(plain.ToString(), "");
    }

    private static string Literal(string replacement) => replacement.Replace("$", "$$", StringComparison.Ordinal);

    private static Regex Spaced(string name) => new(
        string.Join(@"\s*", name.Where(letter => !char.IsWhiteSpace(letter)).Select(letter => Regex.Escape(letter.ToString()))),
        RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex($@"(?<={Han}|[0-9])[ \t　]+(?={Han})|(?<={Han})[ \t　]+(?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex($"{Han}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex($"^({Who})?(?<name>{Family}{Han}{{1,3}})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    // Seven digits or more, however they are spaced, unless they are a day.
    [GeneratedRegex(
        $@"(?<!{Digit})(?!(19|20)[0-9]{{2}}[-./](0?[1-9]|1[0-2])[-./](0?[1-9]|[12][0-9]|3[01])(?![0-9]))[A-Z]?{Digit}([\s\-–—_.,·()（）+]{{0,2}}{Digit}){{6,}}[Xx]?",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"[A-Za-z0-9._%+\-]+\s?@\s?[A-Za-z0-9.\-]+|(微信|QQ|qq|抖音)(号|账号)?(码)?[为是:：\s]*[A-Za-z0-9_\-]{5,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();

    [GeneratedRegex(
        @"(?<=家住|现住|住址|住在|居住于|居住在|家庭地址|户籍地|户籍所在地|户籍|籍贯|住所|家在)[地址为是在：:\s]*[^，。；、,;\s［］]{2,}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Residence();

    [GeneratedRegex(
        $"(?<=路|街|道|巷|弄|村|组|区|苑|园|庭|里|坊|镇){Door}{Unit}({Door}{Unit}?)*|[0-9零〇一二三四五六七八九十百]+(室|单元|幢|栋|号楼)({Door}{Unit}?)*|(?<![0-9-])[0-9]{{1,3}}-[0-9]{{3,4}}(?![0-9-])",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Doors();

    [GeneratedRegex(
        "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][· -]?[A-Z0-9]{4,5}[A-Z0-9挂学警领]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plate();

    [GeneratedRegex(
        "[^，。；,;：:［］]*(患有|患病|病史|病情|确诊|怀孕|孕妇|残疾|住院|精神障碍|精神病|癌|糖尿病|高血压|心脏病|艾滋|传染病|感染|抑郁|服药|疾病)[^，。；,;［］]*",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Health();

    [GeneratedRegex($@"(?<who>({Who})(为|是|叫|系|名叫|：|:|\s)*){Family}{Given}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedBefore();

    [GeneratedRegex(
        $"{Family}{Given}(?=（?(先生|女士|同志|老师|师傅|大爷|大妈|阿姨|反映|投诉|举报|证实|证明|陈述|签字|签名|承认|在场|等人))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamedAfter();
}
