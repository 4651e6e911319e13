// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

namespace meshwright::support {

/// A language of its own: every letter of a translated text is another one, so that what is still in Latin letters was never
/// translated. Places for values, tags of rich text and keys to press stay as they are. Installed while it lives.
class OtherLetters : public QTranslator {
public:
    OtherLetters() { QCoreApplication::installTranslator(this); }
    ~OtherLetters() override { QCoreApplication::removeTranslator(this); }

    static QString inOtherLetters(const QString &text)
    {
        static const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|\\{\\{[^}]*\\}\\}|</?[a-z][^>]*>|&[a-z]+;"));
        QString out;
        qsizetype at = 0;
        for (auto all = kept.globalMatch(text); all.hasNext();) {
            const QRegularExpressionMatch match = all.next();
            out += lettersOf(text.mid(at, match.capturedStart() - at)) + match.captured();
            at = match.capturedEnd();
        }
        return out + lettersOf(text.mid(at));
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override { return inOtherLetters(QString::fromUtf8(source)); }

private:
    static QString lettersOf(QString text)
    {
        for (QChar &one : text) {
            const char16_t code = one.unicode();
            if ((code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z'))
                one = QChar(char16_t(0xE000 + code)); // letters of nobody
        }
        return text;
    }
};

} // namespace meshwright::support
