package oxus.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import oxus.export.handout.Markup;

class TemplateTest {

    @Test
    void whatFillsAHoleIsNotReadForHoles() {
        assertEquals("<p>{{b}} $1</p>", Template.filled("<p>{{a}}</p>", Map.of("a", "{{b}} $1", "b", "no"), key -> key));
    }

    @Test
    void wordsAreTexts() {
        assertEquals("<p>a &lt; b</p>", Template.filled("<p>{{words:a}}</p>", Map.of(), key -> "a < b"));
    }

    @Test
    void aHoleThatNothingFillsIsAnError() {
        assertThrows(IllegalStateException.class, () -> Template.filled("{{a}}", Map.of(), key -> key));
    }

    @Test
    void textsCannotEndTheirElementOrAttribute() {
        assertEquals("&lt;b onclick=&quot;x&quot; a=&#39;&amp;&#39;&gt;\uFFFD", Markup.text("<b onclick=\"x\" a='&'>\u0000"));
    }

    @Test
    void dataCannotEndTheirScript() {
        String json = JsonText.of(Map.of("</script>", List.of("<!--\u2028\"\\\n", 3)));
        assertFalse(json.contains("<"));
        assertEquals("{\"\\u003c/script\\u003e\":[\"\\u003c!--\\u2028\\u0022\\u005c\\u000a\",3]}", json);
    }
}
