namespace Platform.Law.Results;

/// <summary>One mistake in one field of a request.</summary>
/// <param name="Field">Path of the field in the request, such as <c>amount</c> or <c>parties[0].name</c>.</param>
/// <param name="Code">Stable code, such as <c>required</c>.</param>
/// <param name="Message">What is wrong, in zh-Hans, without the value entered.</param>
public sealed record FieldFault(string Field, string Code, string Message);
