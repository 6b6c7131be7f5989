namespace Simulation.Playing;

/// <summary>The ids that the platform gave to what the simulation calls by name.</summary>
internal sealed class Known
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _copies = new(StringComparer.Ordinal);

    /// <summary>The id of what an act of this key made; throws when the act has not been played.</summary>
    public string this[string key] => _ids.TryGetValue(key, out var id) ? id : throw new InvalidOperationException($"Nothing was made by {key} yet.");

    /// <summary>The public copies that an act of this key made.</summary>
    public IReadOnlyList<string> CopiesOf(string key) => _copies.TryGetValue(key, out var copies) ? copies : throw new InvalidOperationException($"No copy was made by {key} yet.");

    public void Learn(string key, string id) => _ids[key] = id;

    public void LearnAll(string key, IReadOnlyList<string> copies) => _copies[key] = copies;
}
