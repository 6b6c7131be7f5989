using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class PublicCopies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Publication",
                table: "penalty_cases",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicationClock",
                table: "penalty_cases",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicationState",
                table: "penalty_cases",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_PublicationState_DecidedOn",
                table: "penalty_cases",
                columns: new[] { "Street", "PublicationState", "DecidedOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_penalty_cases_Street_PublicationState_DecidedOn",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "Publication",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "PublicationClock",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "PublicationState",
                table: "penalty_cases");
        }
    }
}
