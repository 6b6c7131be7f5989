using System.Globalization;

namespace Platform.Law.Identifiers;

/// <summary>The 18-character citizen identity number of GB 11643.</summary>
public static class CitizenIdentityNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Checks form, check character and birth date; an unknown area code is only doubtful, since old codes live on.</summary>
    /// <param name="text">The number as entered; a small x is taken for X.</param>
    /// <param name="today">The day that a birth date cannot pass.</param>
    public static NumberCheck Check(string? text, DateOnly today)
    {
        var number = text?.Trim().ToUpperInvariant() ?? "";
        if (number.Length != 18 || !number[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(number[17]) || number[17] == 'X'))
        {
            return NumberCheck.Invalid("identity.form", "公民身份号码应为18位，末位可以是X。");
        }

        var sum = Weights.Select((weight, index) => weight * (number[index] - '0')).Sum();
        if (CheckCharacters[sum % 11] != number[17])
        {
            return NumberCheck.Invalid("identity.check_character", "公民身份号码校验码不正确。");
        }

        if (BirthDate(number) is not { } birth || birth > today || birth < today.AddYears(-131).AddDays(1))
        {
            return NumberCheck.Invalid("identity.birth_date", "公民身份号码中的出生日期不正确。");
        }

        return AreaCode.HasKnownProvince(number)
            ? NumberCheck.Valid
            : NumberCheck.Doubtful("identity.area_code", "公民身份号码的地区代码未收录，请核对。");
    }

    /// <summary>Birth date in the number; null when there is no such date.</summary>
    public static DateOnly? BirthDate(string number) =>
        number.Length == 18
        && DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary>Full years of age on a day, as rules on minors need it on the date of the act; null when there is no birth date.</summary>
    public static int? AgeOn(string number, DateOnly day)
    {
        if (BirthDate(number) is not { } birth)
        {
            return null;
        }

        var years = day.Year - birth.Year;
        // Born on 29 February, a person comes of age on 1 March of a common year.
        return (day.Month, day.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }
}
