package org.chapterhouse.imports.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The small words of languages: articles, prepositions, conjunctions, pronouns, forms of “to be”, which make up a fourth
 * to a half of any running text, whatever it is about.
 *
 * <p>The lists are general knowledge of the languages, of the kind that every grammar's chapter on function words has,
 * and were written down for this table. Near relatives, such as Danish and Norwegian or Czech and Slovak, are told apart
 * by the words that they spell differently, so each list has those; a word counts the less the more languages share it.
 */
final class SmallWords {

    private static final String LISTS = """
            en the and of to in that was it he with is for as his on be at by had not which you they from were this
            de der die und das ist nicht ein zu den mit sich auf dem von es eine im als auch er war ich sie wie noch
            fr le les et des est une dans que qui pas du il la en un pour ne sur ce au elle plus avec par je mais
            es el los y las es una que por con del no para lo su se al como más pero un la en era había muy ella
            it il gli e che è una per non di della con sono del la un si nel alla era come più anche ma le lo ha
            nl de het en een van niet zijn dat met voor op te in is hij ook maar als was aan er om bij zich ze naar
            pt o os e não uma que do da com para em é um por mais dos as no na se ao era seu sua como mas foi
            ca el els i les és una que per amb del no la en un va seva seu més aquest però era com dels ho són
            da det og at en af ikke er til på som med den han hun var jeg blev efter også mig havde være nogle fra
            no det og å en av ikke er til på som med den han hun var jeg ble etter også meg hadde være noen fra
            sv det och att en av inte är till på som med den han hon var jag blev efter också mig hade vara ett från
            is og að það er ekki sem til var hann hún við ég um en þá með því af þess þeir hafði
            fi ja on ei se että oli hän kun mutta niin ovat joka kuin myös sen ole mitä tai hänen vain nyt olla en minä
            et ja on ei see et oli ta kui aga ka mis siis oma nii või seda olid ning kes tema veel ma
            lv un ir ka bija no ar par viņš viņa bet tas kas tā nav kā uz pie vai arī tikai
            lt ir kad yra buvo su iš tai jis ji bet kaip ne į tik ar už jo jau apie nuo labai kuris prie jos dar
            hu a az és hogy nem is egy volt ez meg de csak már mint ha még ki azt el van vagy majd fel akkor minden
            id yang dan di itu dengan untuk tidak ini dari dalam akan pada ke juga adalah ia mereka telah oleh kami saya
            ga an agus na ar go sé bhí sí a ag le is ní do nach níl tá leis sa mé ach raibh seo sin
            cy yn y a i o ar oedd ei mae yr ac wedi fod am bod ond nid gan hi nad hyn
            ro și de în a nu la pe care cu o este un din mai pentru să ce se era dar lui fost ei
            tr ve bir bu da de için o ile ne daha gibi çok var ama kadar olarak değil ben sonra diye her olan onun
            eu eta da ez bat zen du dira zuen ere baina izan hori den bere dute egin zuten oso beste ziren
            pl i w nie na się że z do to jest jak ale po był co tak za od przez jego czy była przy już
            cs a se v na je že to s z do ale jak by si tak jsem byl po co byla jeho ve nebo jako už když
            sk a sa v na je že to s z do ale ako by si tak som bol po čo bola jeho vo alebo keď už
            sl in je v da se na so ne za ki bi z pa tudi ali kot bil bila po mu ga še kaj jo
            hr i je u se na da su za od kao s ne što nije bio bila koji ali sam iz bi kako ili
            sr и је у се на да су за од као с не што није био била који али сам из би како или
            ru и в не на что он с как а его это но по она так было все из за же от бы только
            uk і в не на що він з як а його це але по вона так було та у із й від до би тільки є
            be і ў не на што ён з як а яго гэта але па яна так было ды у са да каб толькі
            bg и на не да се от за в с че е но си той тя по как това беше ще са го
            mk и на не да се од за во со дека е но си тој таа по како тоа беше ќе се го
            el και το η ο να του την της που δεν με για από είναι στο τα τον στην τη θα ήταν αυτό
            la et in est non ad cum ut qui quod sed ex quae ab sunt per de esse si atque enim autem hoc quam
            eo la kaj de estas en ne li ke mi ĝi al por tio estis sed kun ili pri el ŝi sur oni
            af die en van nie het is in 'n te dat hy vir met sy op was ek om wat maar aan
            vi và của là không có một người những cho được với trong các đã này khi như thì ra
            hi के है की में और का से को यह ने पर नहीं था कि एक हैं वह भी थी हो जो तो इस
            ne छ को र मा ले हो पनि छन् थियो यो त्यो भने गर्न लाई हुन् एक तर गरेको थिए उनी
            mr आहे आणि च्या ते हा तो या ही होता नाही होते मी व त्या असे पण
            ar في من على أن إلى هذا التي لا ما عن كان مع هو هذه قد أو الذي لم كل ثم بعد وهو
            fa و در به از که را این با است آن برای می بود خود تا هم یک بر او ها شد
            ur کے ہے کی میں اور کا سے کو یہ نے پر نہیں تھا کہ ایک ہیں وہ بھی تھی ہو جو
            he של את על לא הוא זה עם היא כי אם גם אני היה כל או אל מה היו יש הם
            yi און איז די דער אַז פֿון אין צו ניט נישט האָט ער זיך מיט ווי אויף אַ ס׳ וואָס אויך זײַן""";

    private static final Map<String, List<String>> LANGUAGES = languages();

    /** The length of the longest, in UTF-16 units. */
    static final int LONGEST =
            LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private SmallWords() {}

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> languages = new HashMap<>();
        LISTS.lines().forEach(line -> {
            String[] words = line.split(" ");
            for (String word : List.of(words).subList(1, words.length)) {
                List<String> tags = languages.computeIfAbsent(word, any -> new ArrayList<>());
                if (!tags.contains(words[0])) {
                    tags.add(words[0]);
                }
            }
        });
        return languages;
    }

    /** The BCP 47 tags of the languages that have this small word; empty where none has. */
    static List<String> languages(String word) {
        return LANGUAGES.getOrDefault(word, List.of());
    }
}
