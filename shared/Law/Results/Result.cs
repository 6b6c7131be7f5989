using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Platform.Law.Results;

/// <summary>Either the value of an act that was done or the refusal of one that was not.</summary>
/// <typeparam name="T">What the act yields; <see cref="Unit"/> when nothing.</typeparam>
[StructLayout(LayoutKind.Auto)]
public readonly struct Result<T> : IEquatable<Result<T>>
{
    private readonly T? value;
    private readonly Refusal? refusal;
    private readonly bool done;

    private Result(T value)
    {
        this.value = value;
        refusal = null;
        done = true;
    }

    private Result(Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        value = default;
        this.refusal = refusal;
        done = false;
    }

    /// <summary>True when the act was refused.</summary>
    public bool IsRefused => !done;

    /// <summary>The value; reading it of a refused result is a bug.</summary>
    /// <exception cref="InvalidOperationException">The act was refused.</exception>
    public T Value => done ? value! : throw new InvalidOperationException($"Refused: {refusal?.Code ?? "no result was given"}.");

    /// <summary>The refusal; reading it of a result with a value is a bug.</summary>
    /// <exception cref="InvalidOperationException">The act was done.</exception>
    public Refusal Refusal => refusal ?? throw new InvalidOperationException("The act was not refused.");

    /// <summary>A result with a value.</summary>
    public static implicit operator Result<T>(T value) => new(value);

    /// <summary>A refused result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(refusal);

    /// <summary>A result with a value, for types that convert to nothing implicitly (interfaces).</summary>
    public static Result<T> Of(T value) => new(value);

    /// <summary>A refused result.</summary>
    public static Result<T> Refused(Refusal refusal) => new(refusal);

    /// <summary>Equal values or equal refusals.</summary>
    public static bool operator ==(Result<T> left, Result<T> right) => left.Equals(right);

    /// <summary>Neither equal values nor equal refusals.</summary>
    public static bool operator !=(Result<T> left, Result<T> right) => !left.Equals(right);

    /// <summary>Reads either side.</summary>
    public TOut Match<TOut>(Func<T, TOut> whenDone, Func<Refusal, TOut> whenRefused) =>
        done ? whenDone(value!) : whenRefused(Refusal);

    /// <summary>Goes on with the value; a refusal passes through.</summary>
    public Result<TOut> Then<TOut>(Func<T, Result<TOut>> next) => done ? next(value!) : Refusal;

    /// <summary>The value when done, else the refusal.</summary>
    public bool TryValue([MaybeNullWhen(false)] out T found, [NotNullWhen(false)] out Refusal? refused)
    {
        found = value;
        refused = done ? null : Refusal;
        return done;
    }

    /// <inheritdoc />
    public bool Equals(Result<T> other) =>
        done == other.done && EqualityComparer<T?>.Default.Equals(value, other.value) && Equals(refusal, other.refusal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Result<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(done, value, refusal);
}
