using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using Microsoft.Extensions.Localization;
using Portal.Preferences;

namespace Portal.Text;

/// <summary>
/// Words in the language of the request. The process runs with the invariant culture, so the language is chosen by resource name
/// (<c>Type</c>, <c>Type.zh-Hant</c>, <c>Type.en</c>) and not by <see cref="CultureInfo.CurrentUICulture"/>.
/// A word that is not translated is shown in simplified Chinese; a key that does not exist is shown as it is.
/// </summary>
internal sealed class RequestLocalizer<T>(PortalPreferences preferences) : IStringLocalizer<T>
{
    private static readonly ConcurrentDictionary<PortalLanguage, ResourceManager?> _resources = new();

    public LocalizedString this[string name] => Find(name) is { } text ? new(name, text) : new(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var found = this[name];
            return new(name, string.Format(CultureInfo.InvariantCulture, found.Value, arguments), found.ResourceNotFound);
        }
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        var set = Resources(preferences.Language)?.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false);
        return set is null
            ? []
            : set.Cast<System.Collections.DictionaryEntry>().Select(entry => new LocalizedString((string)entry.Key, (string)entry.Value!));
    }

    private string? Find(string name) =>
        Resources(preferences.Language)?.GetString(name, CultureInfo.InvariantCulture)
        ?? Resources(PortalLanguage.Simplified)?.GetString(name, CultureInfo.InvariantCulture);

    private static ResourceManager? Resources(PortalLanguage language) => _resources.GetOrAdd(language, static chosen =>
    {
        var name = chosen == PortalLanguage.Simplified ? typeof(T).FullName! : $"{typeof(T).FullName}.{chosen.Tag()}";
        return typeof(T).Assembly.GetManifestResourceInfo($"{name}.resources") is null ? null : new ResourceManager(name, typeof(T).Assembly);
    });
}
