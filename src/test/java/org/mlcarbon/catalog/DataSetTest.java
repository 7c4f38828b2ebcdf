package org.mlcarbon.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of error in a small data folder is found, and its message says where. */
class DataSetTest {

    private static final String CODEBOOK = """
            table,column,type,unit,key,required,min,max,allowed,references,meaning
            versions,id,text,,yes,yes,,,,,Version.
            things,id,text,,yes,yes,,,,,Name.
            things,kind,text,,no,yes,,,gpu|cpu,,Sort.
            things,power_w,number,W,no,no,1,1000,,,Power.
            things,cores,integer,,no,no,,,,,Cores.
            things,day,date,,no,no,,,,,Day.
            things,link,url,,no,no,,,,,Link.
            things,sure,boolean,,no,no,,,,,Sure.
            things,valid_from,text,,yes,yes,,,,versions.id,Version.
            """;

    private static final String HEADER = "id,kind,power_w,cores,day,link,sure,valid_from\n";
    private static final String GOOD = "a,gpu,700,,2026-11-21,https://example.org,true,2026.11\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("codebook.csv"), CODEBOOK);
        Files.writeString(folder.resolve("VERSION"), "2026.11\n");
        Files.writeString(folder.resolve("versions.csv"), "id\n2026.11\n");
        things(HEADER + GOOD);
    }

    private void things(String text) throws IOException {
        Files.writeString(folder.resolve("things.csv"), text);
    }

    private DataSet read() {
        return DataSet.read(TestData.folder(folder));
    }

    @Test
    void readsTypedValuesAndLeavesMissingOnesEmpty() {
        var row = read().tables().get("things").rows().get(0);
        assertThat(row.values())
                .containsExactly(
                        "a", "gpu", 700.0, null, LocalDate.of(2026, 11, 21), "https://example.org", true, "2026.11");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            not a word of the list  | b,tpu,,,,,,2026.11           | line 3, column kind: "tpu" is not accepted, allowed: gpu, cpu
            required cell empty     | b,,,,,,,2026.11              | line 3, column kind: is empty, but required: Sort.
            below the range         | b,cpu,0,,,,,2026.11          | line 3, column power_w: 0 is out of range, allowed: 1 to 1000 W
            above the range         | b,cpu,1001,,,,,2026.11       | line 3, column power_w: 1001 is out of range
            number with exponent    | b,cpu,1e2,,,,,2026.11        | line 3, column power_w: "1e2" is not accepted, allowed: plain number
            not a number            | b,cpu,NaN,,,,,2026.11        | line 3, column power_w: "NaN" is not accepted
            decimal comma           | 'b,cpu,"1,5",,,,,2026.11'    | line 3, column power_w: "1,5" is not accepted
            not an integer          | b,cpu,,1.5,,,,2026.11        | line 3, column cores: "1.5" is not accepted, allowed: whole number
            not a date              | b,cpu,,,21.11.2026,,,2026.11 | line 3, column day: "21.11.2026" is not accepted, allowed: date
            not a url               | b,cpu,,,,example.org,,2026.11| line 3, column link: "example.org" is not accepted, allowed: address
            script as url           | b,cpu,,,,javascript:1,,2026.11| line 3, column link: "javascript:1" is not accepted
            not a boolean           | b,cpu,,,,,yes,2026.11        | line 3, column sure: "yes" is not accepted, allowed: true or false
            blank at the end        | 'b ,cpu,,,,,,2026.11'        | line 3, column id: "b " is not accepted, allowed: text without blanks
            duplicate key           | a,cpu,,,,,,2026.11           | line 3: the key [a, 2026.11] stands in line 2 already
            dangling reference      | b,cpu,,,,,,2025.01           | line 3, column valid_from: "2025.01" is not accepted, allowed: a value of versions.id
            too few cells           | b,cpu                        | line 3: has 2 cells, the header 8
            too many cells          | b,cpu,,,,,,2026.11,          | line 3: has 9 cells, the header 8
            """)
    void namesFileLineAndColumn(String name, String row, String message) throws IOException {
        things(HEADER + GOOD + row + "\n");
        assertThatThrownBy(this::read)
                .isInstanceOf(DataException.class)
                .hasMessageContaining("data/things.csv, " + message);
    }

    @Test
    void countsTheLinesInsideQuotes() throws IOException {
        things(HEADER + "\"a\nb\",gpu,,,,,,2026.11\nc,tpu,,,,,,2026.11\n");
        assertThatThrownBy(this::read).hasMessageContaining("line 4, column kind");
    }

    @Test
    void refusesAnEmptyLineInTheMiddle() throws IOException {
        things(HEADER + "\n" + GOOD);
        assertThatThrownBy(this::read).hasMessageContaining("line 2: has 1 cells, the header 8");
    }

    @Test
    void refusesAnUnknownColumn() throws IOException {
        things(HEADER.replace("cores", "kerne") + GOOD);
        assertThatThrownBy(this::read)
                .hasMessageContaining("data/things.csv, line 1, column kerne: unknown, allowed: id, kind, power_w");
    }

    @Test
    void refusesAMissingColumn() throws IOException {
        things("id,kind,power_w,cores,day,link,valid_from\na,gpu,700,,,,2026.11\n");
        assertThatThrownBy(this::read).hasMessageContaining("data/things.csv, line 1, column sure: missing");
    }

    @Test
    void refusesAColumnThatStandsTwice() throws IOException {
        things(HEADER.replace("cores", "kind") + GOOD);
        assertThatThrownBy(this::read).hasMessageContaining("line 1, column kind: stands twice");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        things("");
        assertThatThrownBy(this::read).hasMessageContaining("data/things.csv, line 1: the file is empty");
    }

    @Test
    void refusesAMissingFile() throws IOException {
        Files.delete(folder.resolve("things.csv"));
        assertThatThrownBy(this::read).hasMessageContaining("data/things.csv is missing");
    }

    @Test
    void refusesAnotherEncoding() throws IOException {
        Files.write(folder.resolve("things.csv"), (HEADER + "ä" + GOOD).getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::read).hasMessageContaining("data/things.csv is not in UTF-8");
    }

    @Test
    void refusesAVersionThatIsNotTheNewest() throws IOException {
        Files.writeString(folder.resolve("VERSION"), "2026.10\n");
        assertThatThrownBy(this::read).hasMessageContaining("data/VERSION says \"2026.10\"");
    }

    @Test
    void refusesACodebookThatNamesAnUnknownColumn() throws IOException {
        Files.writeString(folder.resolve("codebook.csv"), CODEBOOK.replace("versions.id", "editions.id"));
        assertThatThrownBy(this::read).hasMessageContaining("things.valid_from references editions.id");
    }

    @Test
    void refusesAnUnknownTypeInTheCodebook() throws IOException {
        Files.writeString(folder.resolve("codebook.csv"), CODEBOOK.replace(",boolean,", ",flag,"));
        assertThatThrownBy(this::read).hasMessageContaining("data/codebook.csv, line 9: unknown type \"flag\"");
    }

    @Test
    void takesAMissingShareAlikeFileAsAnEmptyTable() throws IOException {
        Files.writeString(folder.resolve("codebook.csv"), CODEBOOK + "odbl_things,id,text,,yes,yes,,,,,Name.\n");
        assertThat(read().tables().get("odbl_things").rows()).isEmpty();
    }
}
