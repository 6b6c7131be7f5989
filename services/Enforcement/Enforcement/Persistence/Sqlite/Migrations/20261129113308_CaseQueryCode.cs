using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class CaseQueryCode : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "QueryCode",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "QueryCodeReason",
                table: "penalty_cases",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "QueryCode",
                table: "penalty_cases");

            migrationBuilder.DropColumn(
                name: "QueryCodeReason",
                table: "penalty_cases");
        }
    }
}
