package org.chapterhouse.imports.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mill stood above the town, and when the wind came from the hills its wheel could be heard at night. People who had moved there slept badly for a year, and then they could not sleep without it.",
                "de|Die Mühle stand über der Stadt, und wenn der Wind von den Hügeln kam, war das Rad in der Nacht zu hören. Wer neu war, schlief ein Jahr lang schlecht und konnte danach ohne das Geräusch nicht mehr schlafen.",
                "fr|Le moulin était au-dessus de la ville, et quand le vent venait des collines on entendait la roue dans la nuit. Ceux qui étaient nouveaux dormaient mal pendant un an, puis ils ne pouvaient plus dormir sans elle.",
                "es|El molino estaba sobre la ciudad, y cuando el viento venía de las colinas se oía la rueda por la noche. Los que eran nuevos dormían mal durante un año y después no podían dormir sin ella, como si fuera una canción.",
                "it|Il mulino era sopra la città, e quando il vento veniva dalle colline si sentiva la ruota di notte. Chi era nuovo dormiva male per un anno, e poi non poteva più dormire senza quel rumore che gli altri non sentivano nemmeno.",
                "nl|De molen stond boven de stad, en als de wind van de heuvels kwam was het rad in de nacht te horen. Wie er nieuw was sliep een jaar lang slecht, en kon daarna niet meer zonder het geluid slapen dat van het water kwam.",
                "pt|O moinho ficava acima da cidade, e quando o vento vinha dos montes ouvia-se a roda durante a noite. Os que eram novos dormiam mal por um ano, e depois não podiam dormir sem ela, como se fosse uma canção do rio.",
                "ca|El molí era sobre la ciutat, i quan el vent venia dels turons se sentia la roda durant la nit. Els que hi eren nous dormien malament un any, i després no podien dormir sense aquell soroll, que per als altres no era res més que el riu.",
                "da|Møllen lå over byen, og når vinden kom fra bakkerne, kunne man høre hjulet om natten. De, som var nye, sov dårligt i et år, og efter den tid kunne de ikke sove uden det. Jeg blev selv vækket af det, også da jeg havde boet der længe.",
                "no|Møllen lå over byen, og når vinden kom fra åsene, kunne man høre hjulet om natten. De som var nye, sov dårlig i et år, og etter den tid kunne de ikke sove uten det. Jeg ble selv vekket av det, også da jeg hadde bodd der lenge.",
                "sv|Kvarnen låg ovanför staden, och när vinden kom från kullarna kunde man höra hjulet om natten. De som var nya sov dåligt i ett år, och efter den tiden kunde de inte sova utan det. Jag väcktes av det också när jag hade bott där länge.",
                "fi|Mylly oli kaupungin yläpuolella, ja kun tuuli tuli kukkuloilta, sen pyörä kuului yöllä. Joka oli uusi, nukkui huonosti vuoden, mutta sen jälkeen hän ei voinut nukkua ilman sitä. Niin on ollut aina, ja niin se on nyt, vaikka mylly ei ole enää käynnissä.",
                "hu|A malom a város fölött állt, és ha a szél a dombok felől jött, éjszaka hallani lehetett a kereket. Aki új volt, egy évig rosszul aludt, de azután már nem tudott aludni nélküle. Az öregek azt mondták, hogy ez mindig így volt, és nem is lesz más.",
                "id|Kincir itu berdiri di atas kota, dan ketika angin datang dari bukit, suaranya terdengar pada malam hari. Orang yang baru pindah tidak bisa tidur dengan baik selama satu tahun, dan setelah itu mereka tidak bisa tidur tanpa suara itu.",
                "ga|Bhí an muileann os cionn an bhaile, agus nuair a tháinig an ghaoth ó na cnoic bhí an roth le cloisteáil san oíche. An té a bhí nua chodail sé go dona ar feadh bliana, agus ina dhiaidh sin ní raibh sé in ann codladh gan é. Tá sé mar sin go fóill.",
                "lt|Malūnas buvo virš miesto, ir kai vėjas pūtė nuo kalvų, naktį buvo girdėti jo ratas. Kas buvo naujas, tas metus blogai miegojo, bet po to jis jau negalėjo be jo miegoti. Taip yra ir dabar, nors tai tik senas ratas prie upės, apie kurį jau niekas nekalba.",
                "ro|Moara era deasupra orașului, și când vântul venea de pe dealuri, roata se auzea noaptea. Cei care erau noi dormeau prost un an, iar după aceea nu mai puteau să doarmă fără ea. Așa a fost și așa este, pentru că apa nu se oprește la ce vor oamenii din oraș.",
                "tr|Değirmen kasabanın üstünde duruyordu ve rüzgâr tepelerden gelince çarkın sesi gece duyulurdu. Yeni gelenler bir yıl kötü uyur, sonra da o ses olmadan uyuyamazdı. Bu böyle gelmiş, böyle gider; ne kadar çok su varsa o kadar çok ses olur, ama kimse için değil.",
                "eu|Errota herriaren gainean zegoen, eta haizea mendietatik zetorrenean gurpila gauez entzuten zen. Berria zenak gaizki lo egiten zuen urte batez, baina gero ezin izan zuen hura gabe lo egin. Hori ere horrela izan da beti, eta ez da beste inon oso ohikoa.",
                "pl|Młyn stał nad miastem i kiedy wiatr wiał od wzgórz, w nocy było słychać jego koło. Kto był nowy, przez rok źle spał, a potem nie mógł już spać bez niego. Tak jest do dziś, ale co to jest za szum, że się go nie słyszy, jak był zawsze.",
                "cs|Mlýn stál nad městem, a když vítr vál od kopců, bylo v noci slyšet jeho kolo. Kdo byl nový, rok špatně spal, ale potom už bez něj spát nemohl. Tak to je až do dneška, a co se na tom dá změnit, to nikdo neví, protože se to nezmění.",
                "el|Ο μύλος ήταν πάνω από την πόλη, και όταν ο άνεμος ερχόταν από τους λόφους, η ρόδα ακουγόταν τη νύχτα.",
                "ru|Мельница стояла над городом, и когда ветер дул с холмов, ночью было слышно её колесо. Кто был новым, тот год плохо спал, а потом уже не мог спать без этого шума. Так это и осталось, и только река знает, как было до того, но она не скажет.",
                "uk|Млин стояв над містом, і коли вітер віяв з пагорбів, уночі було чути його колесо. Хто був новий, той рік погано спав, а потім уже не міг спати без цього шуму. Так воно і є, і тільки річка знає, що було до того, але вона не скаже.",
                "bg|Мелницата беше над града и когато вятърът идваше от хълмовете, нощем се чуваше колелото. Който беше нов, една година спеше лошо, но след това не можеше да спи без него. Така е и сега, че водата не се спира за това, което хората си мислят, и ще тече.",
                "sr|Млин је био изнад града, и када је ветар дувао са брда, ноћу се чуо точак. Ко је био нов, годину дана је лоше спавао, али после није могао да спава без тог звука. Тако је и сада, као што је било, јер река не пита за људе који су у граду.",
                "hr|Mlin je bio iznad grada, i kada je vjetar puhao s brda, noću se čuo kotač. Tko je bio nov, godinu dana je loše spavao, ali poslije nije mogao spavati bez tog zvuka. Tako je i sada, kao što je bilo, jer rijeka ne pita za ljude koji su u gradu.",
                "ar|كانت الطاحونة فوق المدينة، وكان صوت العجلة في الليل يصل إلى كل بيت. من كان جديدا لم ينم جيدا في هذا المكان، ثم بعد عام كان لا ينام من غير هذا الصوت الذي لا يسمعه أحد. هذا ما كان من أمر الطاحونة التي على التل، وهو أمر قد مضى مع الزمن.",
                "fa|آسیاب بالای شهر بود و وقتی باد از تپه‌ها می آمد صدای چرخ در شب شنیده می شد. کسی که تازه بود یک سال بد می خوابید و پس از آن بی این صدا خواب به چشم او نمی آمد. این را همه می گویند که در آن شهر بود، با خود و برای خود، تا امروز هم.",
                "he|הטחנה עמדה מעל העיר, וכאשר הרוח באה מן הגבעות היה אפשר לשמוע את הגלגל בלילה. מי שהיה חדש לא ישן טוב שנה, ואחר כך הוא לא היה יכול לישון אם לא שמע את הקול של המים. כך זה גם היום, כי כל מה שיש על הנהר הוא של הנהר, ואני עם זה.",
                "yi|די מיל איז געשטאַנען איבער דער שטאָט, און ווען דער ווינט איז געקומען פֿון די בערג האָט מען געהערט דאָס ראָד בײַ נאַכט. ווער ס׳ איז געווען נײַ האָט ניט געקענט שלאָפֿן אַ יאָר, און נאָך דעם האָט ער זיך ניט געקענט באַגיין אָן דעם. אַזוי איז עס אויך הײַנט מיט די וואָס זענען אין שטאָט.",
                "hi|चक्की नगर के ऊपर थी, और जब हवा पहाड़ियों से आती थी तो रात में पहिये की आवाज़ सुनाई देती थी। जो नया था वह एक साल तक ठीक से नहीं सोया, और उसके बाद वह उस आवाज़ के बिना सो नहीं सका। यह बात सब को मालूम है कि नदी किसी से पूछती नहीं है, और न ही रुकती है।",
                "ne|मिल सहरको माथि थियो र हावा पहाडबाट आउँदा रातमा पाङ्ग्राको आवाज सुनिन्थ्यो। जो नयाँ थियो उसले एक वर्ष राम्रोसँग सुत्न सकेन, तर त्यसपछि त्यो आवाज बिना ऊ सुत्न सक्दैन थियो। यो कुरा सबैलाई थाहा छ, र नदी पनि यो हो भने कसैलाई सोध्ने छैन। उनी पनि त्यहाँ थिए र यो गरेको हो।",
                "ta|ஆலை நகரத்திற்கு மேலே இருந்தது, காற்று மலையிலிருந்து வந்தபோது இரவில் சக்கரத்தின் சத்தம் கேட்டது. புதியவர்கள் ஒரு வருடம் சரியாக தூங்கவில்லை.",
                "hy|Ջրաղացը քաղաքի վերևում էր, և երբ քամին գալիս էր բլուրներից, գիշերը լսվում էր անիվի ձայնը։ Ով նոր էր, մի տարի վատ էր քնում, իսկ հետո չէր կարողանում քնել առանց դրա։",
                "zh|磨坊在城的上面，风从山上来的时候，夜里可以听见轮子的声音。新来的人有一年睡不好，后来没有那个声音就睡不着了。河水不问人，也不停下来，就这样过了很多年，大家都习惯了它的声音。",
                "ja|水車小屋は町の上にあって、風が丘から吹いてくると、夜には車の音が聞こえた。新しく来た人は一年のあいだよく眠れず、そのあとはその音がなければ眠れなくなった。川は人に尋ねないし、止まりもしない。",
                "ko|물레방아는 마을 위에 있었고, 바람이 언덕에서 불어오면 밤에 바퀴 소리가 들렸다. 새로 온 사람은 일 년 동안 잠을 설쳤고, 그 뒤로는 그 소리가 없으면 잠을 이루지 못했다.",
                "th|โรงสีอยู่เหนือเมือง เมื่อลมพัดมาจากเนินเขา ในเวลากลางคืนจะได้ยินเสียงกังหัน คนที่มาใหม่นอนไม่หลับอยู่หนึ่งปี แล้วต่อมาก็นอนไม่หลับถ้าไม่มีเสียงนั้น",
                "la|Mola supra urbem stabat, et cum ventus ex collibus veniret, rota nocte audiebatur. Qui novus erat per annum male dormiebat, sed post hoc sine ea dormire non poterat. Hoc est quod de flumine dicunt: non quaerit ab hominibus quid velint, neque ad eos redit, ut enim aqua est, sunt et illi.",
                "eo|La muelejo staris super la urbo, kaj kiam la vento venis de la montetoj, oni aŭdis la radon en la nokto. Kiu estis nova, dormis malbone dum jaro, sed post tio li ne povis dormi sen ĝi. Tio estas ĉio pri la rivero: ĝi ne demandas al la homoj, kaj ili ne al ĝi.",
                "vi|Cối xay ở trên thành phố, và khi gió thổi từ những ngọn đồi thì ban đêm người ta nghe được tiếng bánh xe. Người mới đến không ngủ được trong một năm, và sau đó không có tiếng ấy thì không ngủ được. Điều này là của con sông, và con sông đã như thế với các đời người.",
            })
    void languageIsKnownByASentenceOrTwo(String tag, String text) {
        assertThat(Language.of(List.of(paragraph(text)))).isEqualTo(tag);
    }

    @Test
    void fewerWordsThanThesePassForAnything() {
        String words = "the mill and the town ".repeat(6);
        assertThat(Language.of(List.of(paragraph(words)))).isEqualTo("en");
        assertThat(Language.of(List.of(paragraph(words.substring("the ".length())))))
                .isNull();
    }

    @Test
    void wordsOfNoLanguageHaveNone() {
        assertThat(Language.of(List.of(paragraph("zork blim quax ".repeat(30)))))
                .isNull();
    }

    @Test
    void whatIsLeftOutIsNotOfTheText() {
        Piece licence = paragraph("The mill and the town and what was in it. ".repeat(50))
                .dropped("a licence");
        Piece text = paragraph("Die Mühle und die Stadt, das ist nicht zu sehen. ".repeat(9));
        assertThat(Language.of(List.of(licence, text))).isEqualTo("de");
    }

    private static Piece paragraph(String text) {
        return Piece.plain(BlockKind.PARAGRAPH, text, 1);
    }
}
