package org.chapterhouse.imports.html.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTablesTest {

    private static final String ROW = "<tr><td>a<td>b";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th>a<td>b</table>",
                "<table><caption>c</caption><tr><td>b</table>",
                "<table summary='c'><tr><td>b</table>",
                "<table><col><tr><td>b</table>",
                "<table>" + ROW + ROW + ROW + ROW + ROW + ROW + "</table>",
                "<table><tr><td colspan=5>a<tr><td>b</table>"
            })
    void tablesOfDataAreKnown(String table) {
        assertThat(isData(table)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table role='presentation'><tr><th>a<td>b</table>",
                "<table datatable='0'><tr><th>a<td>b</table>",
                "<table><caption></caption>" + ROW + "</table>",
                "<table>" + ROW + ROW + ROW + ROW + ROW + "</table>",
                "<table><tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<td>9<td>10<td>11</table>",
                "<table><tr><td>1<tr><td>2<tr><td>3<tr><td>4<tr><td>5<tr><td>6<tr><td>7<tr><td>8<tr><td>9<tr><td>10</table>",
                "<table>" + ROW + "<table>" + ROW + "</table>" + ROW + ROW + ROW + ROW + "</table>",
                "<table><tr><td colspan=x>a<tr><td>b</table>"
            })
    void tablesThatPlaceThingsAreNot(String table) {
        assertThat(isData(table)).isFalse();
    }

    private static boolean isData(String html) {
        Part body = WorkingTree.of(Jsoup.parse(html).body());
        Part table = body.elements(part -> part.is("table")).get(0);
        DataTables.mark(body);
        return table.isData();
    }
}
