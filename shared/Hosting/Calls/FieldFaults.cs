using Platform.Law.Results;

namespace Platform.Hosting.Calls;

/// <summary>Collects the faults of a form, so that all of them are reported at once.</summary>
public sealed class FieldFaults
{
    private readonly List<FieldFault> _faults = [];

    /// <summary>Adds a fault: the field, a stable code, and what is wrong and right in Chinese.</summary>
    public void Add(string field, string code, string message) => _faults.Add(new FieldFault(field, code, message));

    /// <summary>Requires a text of 1 to <paramref name="longest"/> characters.</summary>
    public void Text(string field, string? value, int longest, string label)
    {
        if (string.IsNullOrWhiteSpace(value)) Add(field, "text_missing", $"请填写{label}。");
        else if (value.Length > longest) Add(field, "text_too_long", $"{label}不能超过{longest}字，现为{value.Length}字。");
    }

    /// <summary>Requires an id; returns the nil id when it is none.</summary>
    public Guid Id(string field, string? value, string label)
    {
        if (Guid.TryParse(value, out var id) && id != Guid.Empty) return id;
        Add(field, "id_missing", $"请选择{label}。");
        return Guid.Empty;
    }

    /// <summary>Requires a day; returns the first of all days when it is none.</summary>
    public DateOnly Day(string field, string? value, string label)
    {
        if (value is not null && WireTime.Day(value) is { } day) return day;
        Add(field, "date_missing", $"请填写{label}。");
        return DateOnly.MinValue;
    }

    /// <summary>Requires that something holds.</summary>
    public void Require(bool holds, string field, string code, string message)
    {
        if (!holds) Add(field, code, message);
    }

    /// <summary>The refusal of all faults, or null when there is none.</summary>
    public Refusal? Refusal(string code) =>
        _faults.Count == 0 ? null : Law.Results.Refusal.Invalid(code, $"还不能提交，有{_faults.Count}处要改。", _faults);
}
