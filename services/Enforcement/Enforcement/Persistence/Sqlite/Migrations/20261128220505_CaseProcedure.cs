using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CaseProcedure : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Discussions",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "HearingClock",
                table: "penalty_cases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Hearings",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Preservations",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Recusals",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Transfers",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Discussions",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "HearingClock",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Hearings",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Preservations",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Recusals",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Transfers",
                table: "penalty_cases");
        }
    }
}
