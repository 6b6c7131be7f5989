using System.Collections.Frozen;
using System.Reflection;
using Platform.Law.Results;

namespace Platform.Law.Rules;

/// <summary>The rules a service enforces, by id and date. Each service carries its own as embedded JSON.</summary>
public sealed class RuleCatalogue
{
    private static readonly Lazy<RuleCatalogue> CountingRules =
        new(() => Load(typeof(RuleCatalogue).Assembly, "Platform.Law.Rules.counting-rules.json"));

    private readonly FrozenDictionary<string, IReadOnlyList<LawRule>> versions;

    /// <summary>A catalogue of the given versions.</summary>
    /// <exception cref="ArgumentException">Two versions of one rule are in force on the same day.</exception>
    public RuleCatalogue(IEnumerable<LawRule> rules)
    {
        versions = rules
            .GroupBy(rule => rule.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                IReadOnlyList<LawRule> (group) => [.. group.OrderBy(rule => rule.ValidFrom)],
                StringComparer.Ordinal);
        foreach (var (id, known) in versions)
        {
            if (known.Zip(known.Skip(1)).Any(pair => pair.First.ValidTo is not { } end || end >= pair.Second.ValidFrom))
            {
                throw new ArgumentException($"Two versions of rule {id} are in force at once.", nameof(rules));
            }
        }
    }

    /// <summary>How periods are counted: CNT-01 to CNT-18.</summary>
    public static RuleCatalogue Counting => CountingRules.Value;

    /// <summary>Every version of every rule, by id and date.</summary>
    public IReadOnlyList<LawRule> All =>
        [.. versions.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value)];

    /// <summary>Loads a JSON array of rules that an assembly embeds; a fault in it throws.</summary>
    public static RuleCatalogue Load(Assembly assembly, string resourceName) =>
        new(EmbeddedJson.Read<IReadOnlyList<LawRule>>(assembly, resourceName));

    /// <summary>The rules of both; an id may stand in one of them only.</summary>
    public RuleCatalogue And(RuleCatalogue other)
    {
        var shared = versions.Keys.FirstOrDefault(other.versions.ContainsKey);
        return shared is null ? new(All.Concat(other.All)) : throw new ArgumentException($"Rule {shared} stands in both.", nameof(other));
    }

    /// <summary>The version in force on the day, if any.</summary>
    public LawRule? Find(string id, DateOnly on) =>
        versions.TryGetValue(id, out var known) ? known.FirstOrDefault(rule => rule.IsInForce(on)) : null;

    /// <summary>The newest version; an unknown id is a bug.</summary>
    /// <exception cref="KeyNotFoundException">No rule of that id.</exception>
    public LawRule Require(string id) =>
        versions.TryGetValue(id, out var known) ? known[^1] : throw new KeyNotFoundException($"No rule {id}.");

    /// <summary>The version in force on the day; an unknown id or a day without a version is a bug.</summary>
    /// <exception cref="KeyNotFoundException">No rule of that id on that day.</exception>
    public LawRule Require(string id, DateOnly on) => Find(id, on) ?? throw new KeyNotFoundException($"No rule {id} on {on:O}.");

    /// <summary>A refusal that carries the rule's id, its law and article, and its cure.</summary>
    /// <param name="id">Id of the rule.</param>
    /// <param name="code">Stable code of the refusal.</param>
    /// <param name="kind">How it is to be taken.</param>
    /// <param name="message">What is wrong, in zh-Hans.</param>
    /// <param name="cure">What mends it in this case; the rule's own cure when null.</param>
    /// <param name="field">Field at fault.</param>
    /// <param name="on">Day whose law decides; the newest version when null.</param>
    public Refusal Refuse(
        string id, string code, ErrorKind kind, string message, string? cure = null, string? field = null, DateOnly? on = null)
    {
        var rule = on is { } day ? Require(id, day) : Require(id);
        return new(code, kind, message)
        {
            RuleId = rule.Id,
            Article = rule.Citation,
            Cure = cure ?? rule.Cure,
            Field = field,
        };
    }
}
