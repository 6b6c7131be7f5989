using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SealedDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sealed_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentKey = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    Organ = table.Column<string>(type: "text", nullable: false),
                    Bytes = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "text", nullable: false),
                    SourceSha256 = table.Column<string>(type: "text", nullable: false),
                    Signature = table.Column<string>(type: "text", nullable: false),
                    Certificate = table.Column<string>(type: "text", nullable: false),
                    SealedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    SealedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SealedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    SupersededOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sealed_documents", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sealed_documents_Street_CaseId_DocumentKey_Edition",
                table: "sealed_documents",
                columns: new[] { "Street", "CaseId", "DocumentKey", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sealed_documents_Street_Sha256",
                table: "sealed_documents",
                columns: new[] { "Street", "Sha256" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sealed_documents");
        }
    }
}
