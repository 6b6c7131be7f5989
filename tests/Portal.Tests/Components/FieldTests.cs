using Portal.Forms;

namespace Portal.Tests.Components;

public sealed class FieldTests
{
    private static readonly FieldError _error = new("place.name", "地点", "不能为空。", "PEN-41", "行政处罚法第五十四条");

    [Fact]
    public async Task A_text_field_ties_label_error_and_hint_to_its_control()
    {
        var html = await Rendering.RenderAsync<TextField>(new { Name = "place.name", Label = "地点", Hint = Rendering.Words("写到门牌。"), Error = _error });
        var input = Assert.Single(Markup.Tags(html, "input"));
        Assert.Equal("place.name", Markup.Attribute(input, "name"));
        Assert.Equal("f-place-name", Markup.Attribute(input, "id"));
        Assert.Equal("f-place-name", Markup.Attribute(Markup.Tags(html, "label")[0], "for"));
        Assert.Equal("true", Markup.Attribute(input, "aria-invalid"));
        Assert.Equal("f-place-name-e f-place-name-h", Markup.Attribute(input, "aria-describedby"));
        Assert.Contains("错误：不能为空。", Markup.Text(html), StringComparison.Ordinal);
        Assert.Contains("PEN-41，行政处罚法第五十四条", Markup.Text(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_in_order_says_nothing_of_errors()
    {
        var html = await Rendering.RenderAsync<TextField>(new { Name = "a", Label = "地点" });
        Assert.DoesNotContain("aria-", html, StringComparison.Ordinal);
        Assert.DoesNotContain("field--error", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_field_speaks_the_browsers_date()
    {
        var input = Markup.Tags(await Rendering.RenderAsync<DateField>(new { Name = "d", Label = "日期", Value = new DateOnly(2023, 8, 4) }), "input")[0];
        Assert.Equal("date", Markup.Attribute(input, "type"));
        Assert.Equal("2023-08-04", Markup.Attribute(input, "value"));
    }

    [Fact]
    public async Task A_select_field_marks_the_chosen_value_only()
    {
        var html = await Rendering.RenderAsync<SelectField>(
            new { Name = "s", Label = "单位", Value = "b", Options = new FieldOption[] { new("a", "甲"), new("b", "乙") } });
        Assert.Equal("b", Markup.Attribute(Assert.Single(Markup.Tags(html, "option"), tag => tag.Contains("selected", StringComparison.Ordinal)), "value"));
    }

    [Fact]
    public async Task A_choice_is_a_fieldset_with_a_legend_and_its_error()
    {
        var html = await Rendering.RenderAsync<ChoiceField>(
            new { Name = "c", Label = "结果", Options = new FieldOption[] { new("a", "采纳") }, Error = new FieldError("c", "结果", "请选择一项。") });
        Assert.Equal("f-c-e", Markup.Attribute(Markup.Tags(html, "fieldset")[0], "aria-describedby"));
        Assert.Contains("<legend>结果", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_hands_each_error_to_its_field_and_lists_all_of_them()
    {
        var html = await Rendering.RenderAsync<PostForm>(new
        {
            Errors = new[] { _error },
            Action = "/cases",
            ChildContent = (Microsoft.AspNetCore.Components.RenderFragment)(builder =>
            {
                builder.OpenComponent<TextField>(0);
                builder.AddComponentParameter(1, nameof(TextField.Name), "place.name");
                builder.AddComponentParameter(2, nameof(TextField.Label), "地点");
                builder.CloseComponent();
            }),
        });
        Assert.Contains("href=\"#f-place-name\"", html, StringComparison.Ordinal);
        Assert.Contains("还不能提交，有1处要改", html, StringComparison.Ordinal);
        Assert.Equal("true", Markup.Attribute(Markup.Tags(html, "input").Single(tag => Markup.Attribute(tag, "type") == "text"), "aria-invalid"));
        Assert.Contains("__RequestVerificationToken", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var html = await Rendering.RenderAsync<SignInForm>(new { Account = "shen", Action = "/signin", ReturnUrl = "//evil.example" });
        var inputs = Markup.Tags(html, "input");
        Assert.Equal("shen", Markup.Attribute(inputs.Single(tag => Markup.Attribute(tag, "name") == "account"), "value"));
        Assert.Null(Markup.Attribute(inputs.Single(tag => Markup.Attribute(tag, "name") == "password"), "value"));
        Assert.DoesNotContain("evil", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SignInStep.SecondFactor, "code")]
    [InlineData(SignInStep.ChangePassword, "password,newPassword,repeat")]
    public async Task Each_step_of_signing_in_asks_for_its_own(SignInStep step, string names)
    {
        var html = await Rendering.RenderAsync<SignInForm>(new { Step = step, Action = "/signin" });
        Assert.Equal(names, string.Join(',', Markup.Tags(html, "input").Where(tag => Markup.Attribute(tag, "type") != "hidden").Select(tag => Markup.Attribute(tag, "name"))));
    }
}
