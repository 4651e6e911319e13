// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QTranslator>
#include <QXmlStreamReader>

namespace meshwright::support {

/// A catalogue as it stands in resources/translations, for tests of libraries below the window. Installed while it lives.
class Catalogue : public QTranslator {
public:
    explicit Catalogue(const QString &language)
    {
        QFile file(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/resources/translations/meshwright_%1.ts").arg(language));
        if (file.open(QIODevice::ReadOnly))
            read(QXmlStreamReader(file.readAll()));
        QCoreApplication::installTranslator(this);
    }
    ~Catalogue() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return m_texts.isEmpty(); }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return m_texts.value({QString::fromUtf8(context).section(QStringLiteral("::"), -1), QString::fromUtf8(source)}, m_texts.value({QStringLiteral("Free"), QString::fromUtf8(source)}));
    }

private:
    void read(QXmlStreamReader &&xml)
    {
        QString context, source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                m_texts.insert({context, source}, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    QHash<std::pair<QString, QString>, QString> m_texts;
};

} // namespace meshwright::support
