// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/place.h"
#include "caret.h"

#include <QTest>

using namespace meshwright;
using authoring::Place;
using testing::Caret;
using namespace Qt::StringLiterals;

/// Where a caret stands, in whole, half-typed and broken texts.
class TestPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereTheCaretIs_data()
    {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArrayList>("present");
        const auto row = [](const char *name, const char *marked, const char *role, const char *pointer, const char *typed, const QByteArrayList &present = {}) {
            QTest::newRow(name) << QByteArray(marked) << QString::fromLatin1(role) << QString::fromLatin1(pointer) << QByteArray(typed) << present;
        };
        row("empty text", "‸", "Key", "", "");
        row("first key", "api‸", "Key", "", "api");
        row("root key between others", "id: a\nna‸\nversion: 1\n", "Key", "", "na", {"id", "version"});
        row("root key with a colon", "id: a\nna‸me: x\nversion: 1\n", "Key", "", "na", {"id", "version"});
        row("value", "id: a\nstatus: dr‸aft\n", "Value", "/status", "dr");
        row("no value yet", "id: a\nstatus: ‸\nname: b\n", "Value", "/status", "");
        row("right behind the colon", "status:‸\n", "Value", "/status", "");
        row("value in quotes", "status: \"dr‸aft\"\n", "Value", "/status", "dr");
        row("value with a half quote", "status: \"dr‸\nname: x\n", "Value", "/status", "dr");
        row("behind a closed value", "status: \"draft\" ‸\n", "None", "", "");
        row("in a comment", "status: draft # wh‸y\n", "None", "", "");
        row("in a block of text", "description:\n  purpose: |\n    some te‸xt\n", "None", "", "");
        row("blank line in a block of text", "description:\n  purpose: |\n    some\n    ‸\n    text\n", "None", "", "");
        row("key below a block of text", "description:\n  purpose: |\n    key: some\n  us‸\n", "Key", "/description", "us", {"purpose"});
        row("first key of a mapping", "description:\n  ‸\nname: x\n", "Key", "/description", "");
        row("first key, typed", "description:\n  pu‸\nname: x\n", "Key", "/description", "pu");
        row("between keys of a mapping", "description:\n  purpose: a\n  ‸\n  usage: b\n", "Key", "/description", "", {"purpose", "usage"});
        row("item of a list of texts", "tags:\n  - a\n  - b‸\n", "Item", "/tags/1", "b");
        row("new line below items", "tags:\n  - a\n  ‸\n", "Item", "/tags/1", "");
        row("dash alone", "tags:\n  -‸\n", "Item", "/tags/0", "");
        row("first key of an item", "schema:\n  - na‸\n", "Item", "/schema/0", "na");
        row("first key of an item with others", "servers:\n  - ‸\n    type: kafka\n", "Item", "/servers/0", "", {"type"});
        row("key of an item", "schema:\n  - name: a\n  - name: b\n    ‸\n    tags: []\n", "Key", "/schema/1", "", {"name", "tags"});
        row("keys of the next item are not mine", "schema:\n  - name: a\n    ‸\n  - name: b\n    tags: []\n", "Key", "/schema/0", "", {"name"});
        row("lists at the column of their key", "schema:\n- name: a\n  ph‸\n- name: b\ntags: []\n", "Key", "/schema/0", "ph", {"name"});
        row("root key behind such a list", "schema:\n- name: a\nta‸\n", "Key", "", "ta", {"schema"});
        row("deep", "schema:\n  - name: o\n    properties:\n      - name: a\n        logicalType: ‸\n", "Value", "/schema/0/properties/0/logicalType", "");
        row("behind a deep place", "schema:\n  - name: o\n    properties:\n      - name: a\n    ‸\n", "Key", "/schema/0", "", {"name", "properties"});
        row("flow list", "tags: [a, b‸]\n", "Item", "/tags/1", "b");
        row("flow list, nothing yet", "tags: [‸]\n", "Item", "/tags/0", "");
        row("flow list not closed", "tags: [a, ‸\nname: x\n", "Item", "/tags/1", "");
        row("flow mapping key", "schema:\n  - {name: a, log‸, tags: []}\n", "Key", "/schema/0", "log", {"name", "tags"});
        row("flow mapping value", "schema:\n  - {name: a, logicalType: ob‸}\n", "Value", "/schema/0/logicalType", "ob");
        row("flow mapping after a comma", "schema:\n  - {name: a, ‸}\n", "Key", "/schema/0", "", {"name"});
        row("flow over lines", "tags: [\n  a,\n  b‸\n]\nname: x\n", "Item", "/tags/1", "b");
        row("JSON", "{\n  \"kind\": \"DataContract\",\n  \"sta‸\"\n}\n", "Key", "", "sta", {"kind"});
        row("JSON value", "{\n  \"kind\": \"DataC‸\"\n}\n", "Value", "/kind", "DataC");
        row("broken line above", "id: a\nname: [x\nversion: 1\nstat‸\n", "Key", "", "stat", {"id", "name", "version"});
        row("open quote above", "id: \"a\nversion: 1\nstat‸\n", "Key", "", "stat", {"id", "version"});
        row("CRLF", "id: a\r\nname: x\r\n‸\r\nversion: 1\r\n", "Key", "", "", {"id", "name", "version"});
        row("more of a plain text", "name: some\n  mo‸re\n", "None", "", "");
        row("anchor and tag", "name: &n !!str x‸\n", "Value", "/name", "x");
        row("second document mark", "---\nid: a\n‸\n", "Key", "", "", {"id"});
        row("multi-byte", "name: \xC3\xA9\xC3\xA9‸\n", "Value", "/name", "\xC3\xA9\xC3\xA9");
    }

    void tellsWhereTheCaretIs()
    {
        QFETCH(QByteArray, marked);
        QFETCH(QString, role);
        QFETCH(QString, pointer);
        QFETCH(QByteArray, typed);
        QFETCH(QByteArrayList, present);
        const Caret caret(marked);
        const Place place = authoring::placeAt(caret.text, caret.offset);
        const QStringList roles{u"None"_s, u"Key"_s, u"Value"_s, u"Item"_s};
        QCOMPARE(roles[int(place.role)], role);
        if (place.role == Place::Role::None)
            return;
        QCOMPARE(place.path.pointer(), pointer);
        QCOMPARE(place.typed, typed);
        QByteArrayList found = place.present;
        std::sort(found.begin(), found.end());
        std::sort(present.begin(), present.end());
        QCOMPARE(found, present);
        QVERIFY2(place.skeleton.isClean(), place.skeleton.source().bytes());
    }

    void keepsWhatDecides()
    {
        const Caret caret("apiVersion: v3.2.0\nkind: DataContract\nservers:\n  - server: a\n    ‸\n    type: kafka\nschema: []\n");
        const Place place = authoring::placeAt(caret.text, caret.offset);
        QCOMPARE(place.skeleton.root()["apiVersion"].string(), u"v3.2.0"_s);
        QCOMPARE(place.skeleton.root().find(place.skeletonPath)["type"].string(), u"kafka"_s);
        QCOMPARE(place.column, 4);
    }

    void neverFailsOnBrokenText()
    {
        const QByteArray text = "a: [b, {c: \"d\n- e\n  - |\n ? x\n}]: y\n&a *b !c\n\t- z: {\n'q\n  \"k\": [1, {\"m\": ]}\n--- %\n#";
        for (int cut = 0; cut <= text.size(); ++cut) {
            for (quint32 offset = 0; offset <= quint32(cut); ++offset) {
                const Place place = authoring::placeAt(text.left(cut), offset);
                QVERIFY(place.word.begin <= place.word.end && place.word.end <= quint32(cut));
                if (place.role != Place::Role::None)
                    QVERIFY2(place.skeleton.isClean(), place.skeleton.source().bytes());
            }
        }
    }

    void refusesWhatIsTooLarge()
    {
        const QByteArray text(authoring::assistedBytes + 1, ' ');
        QCOMPARE(authoring::placeAt(text, 5).role, Place::Role::None);
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
