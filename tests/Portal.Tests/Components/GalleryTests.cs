using System.Text.RegularExpressions;
using Portal.Design;
using Portal.Preferences;

namespace Portal.Tests.Components;

/// <summary>Rules every page keeps, tried on the page that holds every component in every state.</summary>
public sealed partial class GalleryTests
{
    private static Task<string> GalleryAsync(PortalLanguage language = PortalLanguage.Simplified, DisplayMode mode = DisplayMode.Standard) =>
        Rendering.RenderAsync<App>(new { Page = typeof(Gallery) }, language, mode);

    [Fact]
    public async Task There_is_one_first_level_heading_and_no_gap_below_it()
    {
        var levels = Heading().Matches(await GalleryAsync()).Select(match => int.Parse(match.Groups["level"].Value)).ToList();
        Assert.Single(levels, 1);
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} is followed by h{pair.Second}"));
    }

    [Fact]
    public async Task Identifiers_occur_once()
    {
        var ids = Markup.Values(await GalleryAsync(), "id");
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public async Task Whatever_points_at_an_identifier_finds_it()
    {
        var html = await GalleryAsync();
        var ids = Markup.Values(html, "id").ToHashSet();
        var pointed = new[] { "for", "aria-describedby", "aria-labelledby" }
            .SelectMany(attribute => Markup.Values(html, attribute))
            .SelectMany(value => value.Split(' '))
            .Concat(Markup.Values(html, "href").Where(href => href.StartsWith('#')).Select(href => href[1..]));
        Assert.All(pointed, target => Assert.Contains(target, ids));
    }

    [Fact]
    public async Task Every_visible_control_has_a_label()
    {
        var html = await GalleryAsync();
        var labelled = Markup.Values(html, "for").ToHashSet();
        var controls = new[] { "input", "select", "textarea" }
            .SelectMany(element => Markup.Tags(html, element))
            .Where(tag => Markup.Attribute(tag, "type") is not ("hidden" or "radio"))
            .ToList();
        Assert.NotEmpty(controls);
        Assert.All(controls, tag => Assert.Contains(Markup.Attribute(tag, "id")!, labelled));
    }

    [Fact]
    public async Task Every_table_has_a_caption_and_every_head_cell_a_scope()
    {
        var html = await GalleryAsync();
        Assert.Equal(Markup.Tags(html, "table").Count, Markup.Tags(html, "caption").Count);
        Assert.All(Markup.Tags(html, "th"), tag => Assert.NotNull(Markup.Attribute(tag, "scope")));
    }

    [Fact]
    public async Task Nothing_needs_an_inline_style_or_a_script()
    {
        var html = await GalleryAsync();
        Assert.Empty(Markup.Values(html, "style"));
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(EventAttribute(), html);
    }

    [Theory]
    [InlineData(DisplayMode.Standard, "standard")]
    [InlineData(DisplayMode.Elder, "elder")]
    [InlineData(DisplayMode.Contrast, "contrast")]
    public async Task The_mode_stands_on_the_document_and_its_button_is_pressed(DisplayMode mode, string code)
    {
        var html = await GalleryAsync(mode: mode);
        Assert.Equal(code, Markup.Attribute(Markup.Tags(html, "html")[0], "data-mode"));
        var pressed = Markup.Tags(html, "button").Single(tag => Markup.Attribute(tag, "name") == "mode" && Markup.Attribute(tag, "aria-pressed") == "true");
        Assert.Equal(code, Markup.Attribute(pressed, "value"));
    }

    [Theory]
    [InlineData(PortalLanguage.Simplified, "zh-Hans", "跳到正文")]
    [InlineData(PortalLanguage.Traditional, "zh-Hant", "跳到正文")]
    [InlineData(PortalLanguage.English, "en", "Skip to content")]
    public async Task The_shell_speaks_the_language_of_the_request(PortalLanguage language, string tag, string skip)
    {
        var html = await GalleryAsync(language);
        Assert.Equal(tag, Markup.Attribute(Markup.Tags(html, "html")[0], "lang"));
        Assert.Contains(skip, Markup.Text(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PortalLanguage.Simplified)]
    [InlineData(PortalLanguage.Traditional)]
    [InlineData(PortalLanguage.English)]
    public async Task No_key_is_shown_instead_of_its_words(PortalLanguage language) =>
        Assert.DoesNotMatch(Key(), Markup.Text(await GalleryAsync(language)));

    [GeneratedRegex("<h(?<level>[1-6])[\\s>]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("\\son[a-z]+=\"", RegexOptions.None, 1000)]
    private static partial Regex EventAttribute();

    [GeneratedRegex("\\b[A-Z][a-z]+[A-Za-z]*_[A-Z][A-Za-z_0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Key();
}
